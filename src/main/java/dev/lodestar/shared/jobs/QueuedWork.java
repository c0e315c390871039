package dev.lodestar.shared.jobs;

import java.time.Duration;
import java.util.Optional;

/** A kind of work that the queue hands to one worker of one replica at a time, again after a kill. */
public interface QueuedWork {

    /** The name of the kind in the queue's table. */
    String name();

    /** Does the work; outside a transaction and bound to the item's workspace. */
    void run(QueueItem item);

    /** Writes a failure down; says after which pause to try again, or that the work is given up. */
    Optional<Duration> onFailure(QueueItem item, Throwable cause);
}
