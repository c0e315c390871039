/** Keys for front ends. */
package dev.lodestar.workspace.token;
