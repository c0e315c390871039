/** Erasing a person: the contract, and the one list of what it does, in order. */
@NullMarked
package dev.lodestar.workspace.erasure;

import org.jspecify.annotations.NullMarked;
