/** Revisions as they are kept and compared. */
@NullMarked
package dev.lodestar.profile.revision;

import org.jspecify.annotations.NullMarked;
