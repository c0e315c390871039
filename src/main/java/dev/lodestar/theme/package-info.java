/**
 * Themes: groups of statements that say the same, counted by person. {@code run.ThemeRunJob} shows a search from top to bottom:
 * it is read in {@code reading} (from {@code source}), embedded in {@code embedding}, grouped in {@code grouping}, edited in
 * {@code edit}, counted in {@code tally}.
 */
@NullMarked
package dev.lodestar.theme;

import org.jspecify.annotations.NullMarked;
