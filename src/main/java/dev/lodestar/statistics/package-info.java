/** Pure statistical functions with the source of each formula. Depends on nothing else in the program. */
package dev.lodestar.statistics;
