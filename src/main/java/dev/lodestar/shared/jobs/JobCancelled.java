package dev.lodestar.shared.jobs;

/** Somebody cancelled the job in the middle of a step; nothing of the step is kept. */
public class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("Cancelled");
    }
}
