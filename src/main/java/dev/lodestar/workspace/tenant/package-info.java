/** Making, naming and changing between workspaces. */
package dev.lodestar.workspace.tenant;
