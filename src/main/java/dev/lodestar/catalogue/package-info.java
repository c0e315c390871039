/** What can be said of a profile or persona: definitions of attributes, their typed values and code lists. */
package dev.lodestar.catalogue;
