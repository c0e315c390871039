/** What can be said of a profile or persona: definitions, and values of every type. */
@NullMarked
package dev.lodestar.catalogue;

import org.jspecify.annotations.NullMarked;
