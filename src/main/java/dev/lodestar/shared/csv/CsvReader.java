package dev.lodestar.shared.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file row by row. A row of the wrong width is reported and skipped, so that one bad row does not cost the good ones;
 * what makes the rest of the file unreadable (a wrong byte, a quote that never ends) is a {@link CsvException}.
 */
public final class CsvReader implements AutoCloseable {

    private static final int SAMPLE = 64 * 1024;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final CsvHeader header;
    private final char delimiter;
    private long lastLine;

    private CsvReader(CSVParser parser, char delimiter) {
        this.parser = parser;
        this.delimiter = delimiter;
        this.records = parser.iterator();
        var first = nextRecord().orElseThrow(() -> new CsvException(1, "The file is empty; it needs a row of column names."));
        this.header = CsvHeader.of(first.line(), first.record().toList());
    }

    /**
     * Opens a file and reads its header; the delimiter is found by itself.
     *
     * @throws CsvException when the file is empty, not in the encoding, or its header is unusable
     */
    public static CsvReader open(InputStream in, CsvEncoding encoding) {
        try {
            var reader = new BufferedReader(new StrictReader(in, encoding), SAMPLE);
            reader.mark(SAMPLE);
            var sample = new char[SAMPLE - 1];
            int length = Math.max(reader.read(sample), 0);
            reader.reset();
            char delimiter = Delimiters.detect(new String(sample, 0, length));
            return new CsvReader(CSVParser.builder().setReader(reader).setFormat(format(delimiter)).get(), delimiter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Blank lines are kept by the parser and skipped here: otherwise its count of lines would lag behind the file. Blanks
     * before
     * a quote are padding, not a part of the cell.
     */
    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true).get();
    }

    public CsvHeader header() {
        return header;
    }

    /** @return the delimiter that was found: a comma, a semicolon or a tab */
    public char delimiter() {
        return delimiter;
    }

    /**
     * Reads on until a good row.
     *
     * @param bad is told of each row that is skipped because its width differs from the header's
     * @return the next good row, empty at the end of the file
     * @throws CsvException when the rest of the file cannot be read
     */
    public Optional<CsvRow> next(Consumer<CsvProblem> bad) {
        for (var found = nextRecord(); found.isPresent(); found = nextRecord()) {
            var record = found.get().record();
            if (record.size() == header.size()) {
                return Optional.of(new CsvRow(found.get().line(), header, record.toList()));
            }
            bad.accept(new CsvProblem(found.get().line(), "The row has " + record.size() + " values, the header has "
                    + header.size() + " columns; look for a missing or an extra delimiter or quote."));
        }
        return Optional.empty();
    }

    /** Reads all rows that are left. */
    public void forEach(Consumer<CsvRow> good, Consumer<CsvProblem> bad) {
        for (var row = next(bad); row.isPresent(); row = next(bad)) {
            good.accept(row.get());
        }
    }

    private Optional<Numbered> nextRecord() {
        while (true) {
            long begin = lastLine + 1;
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                var record = records.next();
                lastLine = parser.getCurrentLineNumber();
                if (record.size() > 1 || !record.get(0).isBlank()) {
                    return Optional.of(new Numbered(begin, record));
                }
            } catch (UncheckedIOException e) {
                throw e.getCause() instanceof CSVException ? brokenQuote(begin) : e;
            }
        }
    }

    private CsvException brokenQuote(long begin) {
        return new CsvException(begin, "A quote in the row that begins here is never closed, or text follows a closing quote "
                + "(noticed on line " + parser.getCurrentLineNumber() + "); write a quote inside a quoted value twice.");
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Numbered(long line, CSVRecord record) {
    }
}
