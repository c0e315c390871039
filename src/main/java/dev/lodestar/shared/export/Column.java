package dev.lodestar.shared.export;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A column of an exported list: its heading, and how the cell of a row is found and written. Null is an empty cell. */
public final class Column<R> {

    private final String heading;
    private final BiConsumer<R, CellWriter> cell;

    private Column(String heading, BiConsumer<R, CellWriter> cell) {
        this.heading = heading;
        this.cell = cell;
    }

    public static <R> Column<R> text(String heading, Function<R, String> value) {
        return of(heading, value, CellWriter::text);
    }

    /** A number of any type; it keeps its digits. */
    public static <R> Column<R> number(String heading, Function<R, ? extends Number> value) {
        return of(heading, value, (cells, number) -> cells.number(new BigDecimal(number.toString())));
    }

    public static <R> Column<R> bool(String heading, Function<R, Boolean> value) {
        return of(heading, value, CellWriter::bool);
    }

    public static <R> Column<R> date(String heading, Function<R, LocalDate> value) {
        return of(heading, value, CellWriter::date);
    }

    /** A moment, which is written in UTC. */
    public static <R> Column<R> moment(String heading, Function<R, Instant> value) {
        return of(heading, value, CellWriter::moment);
    }

    public static <R> Column<R> link(String heading, Function<R, URI> value) {
        return of(heading, value, CellWriter::link);
    }

    private static <R, V> Column<R> of(String heading, Function<R, V> value, BiConsumer<CellWriter, V> write) {
        return new Column<>(heading, (row, cells) -> {
            var known = value.apply(row);
            if (known == null) {
                cells.blank();
            } else {
                write.accept(cells, known);
            }
        });
    }

    String heading() {
        return heading;
    }

    void write(R row, CellWriter cells) {
        cell.accept(row, cells);
    }
}
