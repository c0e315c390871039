/** What every feature stands on: ids, cursors, user errors, the clock and jobs. */
package dev.lodestar.shared;
