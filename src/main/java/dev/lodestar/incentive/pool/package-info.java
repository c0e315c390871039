/** Voucher codes: how they come in, are sealed, and are given out. */
package dev.lodestar.incentive.pool;
