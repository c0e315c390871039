/** The PostgreSQL that comes along: unpacked, started on a data folder, watched and ended by the program. */
@NullMarked
package dev.lodestar.shared.database.embedded;

import org.jspecify.annotations.NullMarked;
