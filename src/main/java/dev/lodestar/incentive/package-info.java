/** What is promised for a response, and the book of what became of it. */
@NullMarked
package dev.lodestar.incentive;

import org.jspecify.annotations.NullMarked;
