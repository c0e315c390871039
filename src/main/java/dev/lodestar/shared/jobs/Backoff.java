package dev.lodestar.shared.jobs;

import java.time.Duration;
import java.util.Optional;

import dev.lodestar.shared.UserErrorException;

/** Trying again later and later: 2, 4, 8 and 16 seconds, then giving up. */
public final class Backoff {

    private static final int MOST_ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private Backoff() {
    }

    /** The pause after so many failures, or empty if that was the last try. */
    public static Optional<Duration> after(int failures) {
        return failures >= MOST_ATTEMPTS ? Optional.empty() : Optional.of(FIRST_PAUSE.multipliedBy(1L << (failures - 1)));
    }

    /** The same, but what the caller has to mend first is not tried again by itself. */
    static Optional<Duration> afterFailure(int failures, Throwable cause) {
        return cause instanceof UserErrorException ? Optional.empty() : after(failures);
    }
}
