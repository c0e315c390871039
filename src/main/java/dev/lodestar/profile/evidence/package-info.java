/** Evidence as it is written and kept. */
@NullMarked
package dev.lodestar.profile.evidence;

import org.jspecify.annotations.NullMarked;
