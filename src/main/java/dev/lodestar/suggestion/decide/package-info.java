/** Accepting, rejecting and putting off, and taking that back. */
package dev.lodestar.suggestion.decide;
