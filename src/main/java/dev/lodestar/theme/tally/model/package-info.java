/** Pure: tallies, dimensions, tests and trends. */
package dev.lodestar.theme.tally.model;
