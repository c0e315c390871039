/** The parts that values share. */
@NullMarked
package dev.lodestar.catalogue.value;

import org.jspecify.annotations.NullMarked;
