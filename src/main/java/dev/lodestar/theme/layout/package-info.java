/** The plain domain of the map of statements: what means the same lies near each other. It knows no framework. */
package dev.lodestar.theme.layout;
