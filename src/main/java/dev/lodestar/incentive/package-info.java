/** What is promised for a response, and the book of what became of it. */
package dev.lodestar.incentive;
