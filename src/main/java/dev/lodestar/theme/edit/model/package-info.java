/** Pure: edits as constraints on what a search found. */
package dev.lodestar.theme.edit.model;
