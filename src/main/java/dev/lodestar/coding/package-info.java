/** The researchers' codes and tags, and how well they agree. */
@NullMarked
package dev.lodestar.coding;

import org.jspecify.annotations.NullMarked;
