/** Accounts as they are kept. */
package dev.lodestar.customer.account;
