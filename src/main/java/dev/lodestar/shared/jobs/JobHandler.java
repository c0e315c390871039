package dev.lodestar.shared.jobs;

/**
 * Work of one kind, cut into steps. Every step runs in a transaction of its own, which also keeps the progress that the step
 * returns: a process that is killed in the middle loses one step's time and no result, and nothing is done twice.
 *
 * <p>
 * A step that throws {@link dev.lodestar.shared.UserErrorException} fails the job at once with its code and field; any other
 * exception is taken to be passing, and the step is repeated later, a few times.
 *
 * @param <P> what the job is about: a record that Jackson can write and read
 */
public interface JobHandler<P> {

    /** The name of the kind, such as "import-contacts"; it is kept in the database. */
    String kind();

    Class<P> payloadType();

    /** Does the next piece of the work. */
    JobStep step(P payload, JobState soFar);

    /**
     * Does one of the pieces that a step was split into, on whichever replica took it.
     *
     * @param content what the step wrote down for it
     */
    default void chunk(P payload, String content) {
        throw new IllegalStateException("The work " + kind() + " is not done in pieces");
    }
}
