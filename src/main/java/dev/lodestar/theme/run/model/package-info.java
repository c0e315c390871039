/** Pure: how the ideas of one topic become groups with a summary. */
package dev.lodestar.theme.run.model;
