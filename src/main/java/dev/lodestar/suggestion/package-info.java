/** The inbox: proposed changes of profiles and personas. */
@NullMarked
package dev.lodestar.suggestion;

import org.jspecify.annotations.NullMarked;
