package dev.lodestar.shared.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** By what a list may be ordered: implemented by the {@code …OrderField} enum of a connection. Its values are never null. */
public interface OrderField {

    /** The kind of value that stands in a cursor. */
    enum Kind {
        ID(UUID::fromString),
        TEXT(text -> text),
        TIME(Instant::parse),
        DATE(LocalDate::parse),
        NUMBER(Long::valueOf),
        INTEGER(Integer::valueOf),
        DECIMAL(Double::valueOf);

        private final Function<String, Object> read;

        Kind(Function<String, Object> read) {
            this.read = read;
        }

        /** @throws IllegalArgumentException or DateTimeException, if it was not written as this kind */
        Object read(String text) {
            return read.apply(text);
        }
    }

    /** The property of the entity; {@code id} for the order of creation. */
    String property();

    Kind kind();
}
