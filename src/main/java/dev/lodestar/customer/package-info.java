/** The customers: accounts, and the people in them. */
@NullMarked
package dev.lodestar.customer;

import org.jspecify.annotations.NullMarked;
