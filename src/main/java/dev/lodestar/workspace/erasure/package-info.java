/** Erasing a person: the contract, and the one list of what it does, in order. */
package dev.lodestar.workspace.erasure;
