/** What comes in after a search, and how it finds its theme. */
@NullMarked
package dev.lodestar.theme.incremental;

import org.jspecify.annotations.NullMarked;
