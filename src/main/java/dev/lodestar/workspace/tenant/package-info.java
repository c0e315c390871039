/** Making, naming and changing between workspaces. */
@NullMarked
package dev.lodestar.workspace.tenant;

import org.jspecify.annotations.NullMarked;
