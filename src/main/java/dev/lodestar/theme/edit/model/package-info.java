/** Pure: edits as constraints on what a search found. */
@NullMarked
package dev.lodestar.theme.edit.model;

import org.jspecify.annotations.NullMarked;
