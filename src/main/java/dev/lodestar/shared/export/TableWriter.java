package dev.lodestar.shared.export;

import java.io.IOException;

/** A table in one of the forms. Rows go out of memory with each {@link #flush}. */
interface TableWriter extends CellWriter {

    void startRow() throws IOException;

    /** Ends the row whose cells were just written. */
    void endRow() throws IOException;

    void flush() throws IOException;

    /** Writes what belongs to the end; does not close the stream. */
    void finish() throws IOException;
}
