/**
 * Themes: groups of statements that say the same, counted by person. A search reads its sources, embeds, groups, edits and
 * counts.
 */
package dev.lodestar.theme;
