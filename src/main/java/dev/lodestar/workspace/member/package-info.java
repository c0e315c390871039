/** Who belongs to a workspace. */
package dev.lodestar.workspace.member;
