/** The customers: accounts, and the people in them. */
package dev.lodestar.customer;
