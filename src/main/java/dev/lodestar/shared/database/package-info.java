/** The database as the program meets it: the embedded PostgreSQL, and the workspace's walls on every connection. */
package dev.lodestar.shared.database;
