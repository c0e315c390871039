/** What imports of every feature share: the list of rows that were not taken, and the count of those that were. */
package dev.lodestar.shared.imports;
