package dev.lodestar.shared.export;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/** Takes the cells of a table from left to right, each with its type, so that a number stays a number and a text a text. */
interface CellWriter {

    /** What is not known; never a zero and never an empty word. */
    void blank();

    void text(String text);

    void number(BigDecimal number);

    void bool(boolean value);

    void date(LocalDate date);

    /** A moment, which is written in UTC. */
    void moment(Instant moment);

    void link(URI address);
}
