/** Pure: what a proposal changes, what supports it, and in which words it is made. */
@NullMarked
package dev.lodestar.suggestion.model;

import org.jspecify.annotations.NullMarked;
