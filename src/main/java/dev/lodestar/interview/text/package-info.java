/** Text that offsets can rely on. */
@NullMarked
package dev.lodestar.interview.text;

import org.jspecify.annotations.NullMarked;
