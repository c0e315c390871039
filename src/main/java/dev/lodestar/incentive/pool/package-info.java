/** Voucher codes: how they come in, are sealed, and are given out. */
@NullMarked
package dev.lodestar.incentive.pool;

import org.jspecify.annotations.NullMarked;
