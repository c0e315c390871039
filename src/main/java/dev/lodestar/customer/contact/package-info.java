/** Contacts as they are kept and matched. */
@NullMarked
package dev.lodestar.customer.contact;

import org.jspecify.annotations.NullMarked;
