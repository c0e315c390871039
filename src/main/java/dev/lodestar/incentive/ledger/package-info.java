/** The append-only book of a programme. */
@NullMarked
package dev.lodestar.incentive.ledger;

import org.jspecify.annotations.NullMarked;
