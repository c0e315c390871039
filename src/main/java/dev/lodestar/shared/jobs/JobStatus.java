package dev.lodestar.shared.jobs;

import org.eclipse.microprofile.graphql.Description;

/** Where a job stands. */
@Description("Where a job stands.")
public enum JobStatus {
    /** Waiting for a worker, for the first time or after a failure that may pass. */
    QUEUED,
    RUNNING,
    SUCCEEDED,
    /** Given up; a person may retry it. */
    FAILED,
    CANCELLED;

    boolean isOver() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
