/** Finding a place among known themes and codes for what is said later. */
package dev.lodestar.theme.placement;
