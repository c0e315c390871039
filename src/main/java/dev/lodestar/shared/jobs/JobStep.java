package dev.lodestar.shared.jobs;

/**
 * What a step did.
 *
 * @param done how many units of the whole job are done now
 * @param total how many there are, null while unknown
 * @param checkpoint what the next step needs to know, null if nothing
 * @param message what a person is told: what goes on, or what came out
 * @param last whether the job is finished
 */
public record JobStep(long done, Long total, String checkpoint, String message, boolean last) {

    /** There is more to do. */
    public static JobStep more(long done, Long total, String checkpoint, String message) {
        return new JobStep(done, total, checkpoint, message, false);
    }

    /** All is done; the message says what came out. */
    public static JobStep finished(long done, String message) {
        return new JobStep(done, done, null, message, true);
    }
}
