/** Buyer personas: the people inside an ideal customer profile, and the roles they play when it buys. */
@NullMarked
package dev.lodestar.persona;

import org.jspecify.annotations.NullMarked;
