/** Themes from search to search. */
package dev.lodestar.theme.identity;
