/** Who belongs to a workspace. */
@NullMarked
package dev.lodestar.workspace.member;

import org.jspecify.annotations.NullMarked;
