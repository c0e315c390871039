/** Pure: what a proposal changes, what supports it, and in which words it is made. */
package dev.lodestar.suggestion.model;
