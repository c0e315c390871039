package dev.lodestar.shared.jobs;

import java.time.Duration;
import java.util.Optional;

/** A kind of work that the queue hands to one worker of one replica at a time, again after a kill. */
public interface QueuedWork {

    /** The name of the kind in the queue's table. */
    String name();

    /**
     * Does the work; outside a transaction and bound to the item's workspace.
     *
     * @return the pause after which to go on, empty when all is done
     */
    Optional<Duration> run(QueueItem item);

    /** Writes a failure down; says after which pause to try again, or that the work is given up. */
    Optional<Duration> onFailure(QueueItem item, Throwable cause);
}
