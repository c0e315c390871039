/** The door through which lists leave as files. */
@NullMarked
package dev.lodestar.workspace.export;

import org.jspecify.annotations.NullMarked;
