/** Which workspace the present work is for, and the two walls that hold it there. */
@NullMarked
package dev.lodestar.shared.tenancy;

import org.jspecify.annotations.NullMarked;
