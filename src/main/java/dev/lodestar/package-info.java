/** The program; its features are the packages below. */
@NullMarked
package dev.lodestar;

import org.jspecify.annotations.NullMarked;
