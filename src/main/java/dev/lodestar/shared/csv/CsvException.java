package dev.lodestar.shared.csv;

import java.util.List;
import java.util.Objects;

/** A file that cannot be read as a whole: not the stated encoding, no header, or a quote that is never closed. */
public final class CsvException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CsvProblem> problems;

    /** @param problems everything wrong that was found, at least one */
    public CsvException(List<CsvProblem> problems) {
        super(problems.get(0).toString());
        this.problems = List.copyOf(problems);
    }

    CsvException(long line, String reason) {
        this(List.of(new CsvProblem(line, reason)));
    }

    public List<CsvProblem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
