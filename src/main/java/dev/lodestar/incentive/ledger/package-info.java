/** The append-only book of a programme. */
package dev.lodestar.incentive.ledger;
