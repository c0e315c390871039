package dev.lodestar.shared.csv;

/**
 * What is wrong with one row.
 *
 * @param line the line of the file on which the row begins, counted from 1 with the header
 * @param reason what is wrong and how to mend it, a whole sentence
 */
public record CsvProblem(long line, String reason) {

    @Override
    public String toString() {
        return "Line " + line + ": " + reason;
    }
}
