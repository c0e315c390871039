package dev.lodestar.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Comma-separated values as in RFC 4180. Every text is quoted, so that a program which separates by semicolons or tabs does
 * not find further cells in it.
 */
final class CsvTableWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    private final CSVPrinter printer;

    CsvTableWriter(OutputStream out, List<String> headings, boolean byteOrderMark) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(headings);
    }

    @Override
    public void blank() {
        print("");
    }

    @Override
    public void text(String text) {
        print(FormulaGuard.disarm(text));
    }

    @Override
    public void number(BigDecimal number) {
        print(new PlainNumber(number));
    }

    @Override
    public void bool(boolean value) {
        print(value ? "true" : "false");
    }

    @Override
    public void date(LocalDate date) {
        print(date.toString());
    }

    @Override
    public void moment(Instant moment) {
        print(moment.toString());
    }

    @Override
    public void link(URI address) {
        text(address.toString());
    }

    private void print(Object cell) {
        try {
            printer.print(cell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startRow() {
        // A row begins with its first cell.
    }

    @Override
    public void endRow() throws IOException {
        printer.println();
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }

    /** A number without an exponent, which not every program reads. */
    private static final class PlainNumber extends Number {

        private static final long serialVersionUID = 1L;

        private final BigDecimal number;

        PlainNumber(BigDecimal number) {
            this.number = number;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }

        @Override
        public int intValue() {
            return number.intValue();
        }

        @Override
        public long longValue() {
            return number.longValue();
        }

        @Override
        public float floatValue() {
            return number.floatValue();
        }

        @Override
        public double doubleValue() {
            return number.doubleValue();
        }
    }
}
