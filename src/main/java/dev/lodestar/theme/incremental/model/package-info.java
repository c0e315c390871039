/** Pure: the vote of the neighbours, and codes by their quotes. */
package dev.lodestar.theme.incremental.model;
