/** The audit log as it is kept. */
package dev.lodestar.workspace.audit;
