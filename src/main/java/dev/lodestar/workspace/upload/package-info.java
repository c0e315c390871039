/** Files that are handed over and given back. */
@NullMarked
package dev.lodestar.workspace.upload;

import org.jspecify.annotations.NullMarked;
