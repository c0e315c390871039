/** How many people say something, of how many who were asked. */
package dev.lodestar.theme.tally;
