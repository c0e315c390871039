package dev.lodestar.shared.jobs;

import java.time.Duration;
import java.util.Optional;

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

    /** What a person is told about a failure. */
    public static String describe(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
