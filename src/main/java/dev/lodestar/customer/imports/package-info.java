/** Contacts that come in from a file. */
package dev.lodestar.customer.imports;
