/** Keys for front ends. */
@NullMarked
package dev.lodestar.workspace.token;

import org.jspecify.annotations.NullMarked;
