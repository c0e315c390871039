/** Long work in PostgreSQL: picked up by any replica, resumable after a kill, with progress a person can watch. */
@NullMarked
package dev.lodestar.shared.jobs;

import org.jspecify.annotations.NullMarked;
