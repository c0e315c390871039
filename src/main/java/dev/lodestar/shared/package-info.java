/** What every feature stands on: ids, cursors, user errors, the clock and jobs. */
@NullMarked
package dev.lodestar.shared;

import org.jspecify.annotations.NullMarked;
