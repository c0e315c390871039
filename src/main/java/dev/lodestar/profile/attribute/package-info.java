/** Attributes as they are written and kept. */
@NullMarked
package dev.lodestar.profile.attribute;

import org.jspecify.annotations.NullMarked;
