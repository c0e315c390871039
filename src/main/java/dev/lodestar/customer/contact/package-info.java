/** Contacts as they are kept and matched. */
package dev.lodestar.customer.contact;
