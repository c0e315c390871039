/** A workspace, its members, and what everybody needs from it: the present actor, the audit log, uploads and secret links. */
package dev.lodestar.workspace;
