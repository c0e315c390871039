/** The picture of what was said about a topic. */
package dev.lodestar.theme.map;
