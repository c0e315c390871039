/** Accounts as they are kept. */
@NullMarked
package dev.lodestar.customer.account;

import org.jspecify.annotations.NullMarked;
