/** What imports of every feature share: the list of rows that were not taken, and the count of those that were. */
@NullMarked
package dev.lodestar.shared.imports;

import org.jspecify.annotations.NullMarked;
