/** Which side of a theme a person speaks for, read from their words alone. */
package dev.lodestar.theme.stance;
