package dev.lodestar.shared.jobs;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a step did.
 *
 * @param done how many units of the whole job are done now
 * @param total how many there are, null while unknown
 * @param checkpoint what the next step needs to know, null if nothing
 * @param message what a person is told: what goes on, or what came out
 * @param last whether the job is finished
 * @param chunks what all replicas do together before the next step
 * @param pause whether the next step should not come at once
 */
public record JobStep(long done, @Nullable Long total, @Nullable String checkpoint, JobMessage message, boolean last,
        List<JobChunk> chunks,
        boolean pause) {

    /** There is more to do. */
    public static JobStep more(long done, @Nullable Long total, @Nullable String checkpoint, JobMessage message) {
        return new JobStep(done, total, checkpoint, message, false, List.of(), false);
    }

    /** Nothing could be done now, because what is needed is in use; nobody is kept busy until it is tried again. */
    public static JobStep later(long done, @Nullable Long total, @Nullable String checkpoint, JobMessage message) {
        return new JobStep(done, total, checkpoint, message, false, List.of(), true);
    }

    /**
     * There are pieces that can be done in any order and at the same time; the next step comes when all of them are done.
     *
     * @param done how much is done before the first of them
     */
    public static JobStep split(long done, @Nullable Long total, @Nullable String checkpoint, JobMessage message,
            List<JobChunk> chunks) {
        return new JobStep(done, total, checkpoint, message, false, List.copyOf(chunks), false);
    }

    /** All is done; the message says what came out. */
    public static JobStep finished(long done, JobMessage message) {
        return new JobStep(done, done, null, message, true, List.of(), false);
    }
}
