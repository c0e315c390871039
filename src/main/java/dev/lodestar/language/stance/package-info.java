/** How the words of a statement are read for what it claims. */
package dev.lodestar.language.stance;
