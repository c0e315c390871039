/**
 * Comma-separated files as people really send them: with a byte-order mark, semicolons, quotes that run over lines, and a few
 * broken rows. Reading streams, so that the size of a file does not matter.
 */
@NullMarked
package dev.lodestar.shared.csv;

import org.jspecify.annotations.NullMarked;
