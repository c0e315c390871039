/** What can be said of a profile or persona: definitions, and values of every type. */
package dev.lodestar.catalogue;
