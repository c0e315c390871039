/** The audit log as it is kept. */
@NullMarked
package dev.lodestar.workspace.audit;

import org.jspecify.annotations.NullMarked;
