/** What people change about themes, as constraints that each later search obeys, and how a theme is known again. */
package dev.lodestar.theme.editing;
