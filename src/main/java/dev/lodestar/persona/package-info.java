/** Buyer personas: the people inside an ideal customer profile, and the roles they play when it buys. */
package dev.lodestar.persona;
