/** A search for themes from start to end, as a job that is read from top to bottom in {@code ThemeRunJob}. */
@NullMarked
package dev.lodestar.theme.run;

import org.jspecify.annotations.NullMarked;
