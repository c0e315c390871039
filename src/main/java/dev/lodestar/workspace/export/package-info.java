/** The door through which lists leave as files. */
package dev.lodestar.workspace.export;
