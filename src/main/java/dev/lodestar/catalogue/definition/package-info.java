/** Definitions: those that are shipped and those of a workspace. */
@NullMarked
package dev.lodestar.catalogue.definition;

import org.jspecify.annotations.NullMarked;
