/**
 * Lists as files that people open in a spreadsheet. A feature says what its list is called, which columns it has and how its
 * rows are read, as an {@link dev.lodestar.shared.export.ExportableList}; both forms, CSV and XLSX, are written from that.
 * Writing streams: no more than one batch of rows is in memory, however long the list is.
 */
@NullMarked
package dev.lodestar.shared.export;

import org.jspecify.annotations.NullMarked;
