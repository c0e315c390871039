/**
 * A workspace, its members, and what everybody needs from it: the present actor, the audit log, the trash, the erasure of
 * people, uploads and secret links.
 */
@NullMarked
package dev.lodestar.workspace;

import org.jspecify.annotations.NullMarked;
