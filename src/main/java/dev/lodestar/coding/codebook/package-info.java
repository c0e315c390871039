/** Codes as they are kept. */
@NullMarked
package dev.lodestar.coding.codebook;

import org.jspecify.annotations.NullMarked;
