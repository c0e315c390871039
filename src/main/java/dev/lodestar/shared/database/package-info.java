/** The database as the program meets it: the embedded PostgreSQL, and the workspace's walls on every connection. */
@NullMarked
package dev.lodestar.shared.database;

import org.jspecify.annotations.NullMarked;
