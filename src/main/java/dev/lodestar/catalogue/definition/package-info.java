/** Definitions: those that are shipped and those of a workspace. */
package dev.lodestar.catalogue.definition;
