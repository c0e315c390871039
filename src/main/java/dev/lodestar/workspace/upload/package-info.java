/** Files that are handed over and given back. */
package dev.lodestar.workspace.upload;
