/**
 * What becomes of a text that a person or a file gives: it is cleaned and measured in one way, and what may exist once is
 * compared
 * by one key. Plain classes, tested with {@code new}.
 */
@NullMarked
package dev.lodestar.shared.text;

import org.jspecify.annotations.NullMarked;
