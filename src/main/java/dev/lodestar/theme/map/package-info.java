/** The picture of what was said about a topic. */
@NullMarked
package dev.lodestar.theme.map;

import org.jspecify.annotations.NullMarked;
