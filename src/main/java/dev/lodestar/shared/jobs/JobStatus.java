package dev.lodestar.shared.jobs;

import org.eclipse.microprofile.graphql.Description;

/** Where a job stands. */
@Description("Where a job stands.")
public enum JobStatus {
    @Description("Waiting for a worker, for the first time or after a failure that may pass.")
    QUEUED,
    @Description("A worker is at it.")
    RUNNING,
    @Description("Done to its end.")
    SUCCEEDED,
    @Description("Given up; a person may retry it.")
    FAILED,
    @Description("Stopped by a person.")
    CANCELLED;

    boolean isOver() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
