/** Contacts that come in from a file. */
@NullMarked
package dev.lodestar.customer.imports;

import org.jspecify.annotations.NullMarked;
