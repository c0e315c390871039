package dev.lodestar.shared.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a list to a stream, batch by batch. */
public final class ListExport {

    /** How many rows are in memory at once. */
    public static final int BATCH = 1_000;

    private ListExport() {
    }

    /**
     * Writes the headings and all rows; does not close the stream.
     *
     * @param byteOrderMark whether a CSV file begins with one, without which spreadsheets read UTF-8 as something else
     * @throws UncheckedIOException if the stream takes no more, as when a download is broken off
     */
    public static <R> void write(ExportableList<R> list, RowReader<R> rows, ExportFormat format, boolean byteOrderMark,
            OutputStream out) {
        var headings = list.columns().stream().map(Column::heading).toList();
        try {
            var table = format == ExportFormat.CSV ? new CsvTableWriter(out, headings, byteOrderMark)
                    : new XlsxTableWriter(out, list.title(), headings, XlsxTableWriter.MOST_ROWS);
            write(list.columns(), rows, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <R> void write(List<Column<R>> columns, RowReader<R> rows, TableWriter table) throws IOException {
        R last = null;
        List<R> batch;
        do {
            batch = rows.read(last, BATCH);
            for (var row : batch) {
                table.startRow();
                for (var column : columns) {
                    column.write(row, table);
                }
                table.endRow();
                last = row;
            }
            table.flush();
        } while (batch.size() == BATCH);
        table.finish();
    }
}
