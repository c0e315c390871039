/** From ideas to named themes. */
package dev.lodestar.theme.extraction;
