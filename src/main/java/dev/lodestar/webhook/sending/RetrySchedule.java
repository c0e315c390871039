package dev.lodestar.webhook.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a webhook is tried again: over three days with growing pauses, as the specification of Standard Webhooks recommends.
 * Up to a tenth is added by chance, so that what failed together does not come back together.
 */
public final class RetrySchedule {

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(14), Duration.ofHours(20),
            Duration.ofHours(24));
    private static final double JITTER = 0.1;
    /** A receiver may ask for a longer pause, but not for silence. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetrySchedule() {
    }

    /**
     * @param failures how often it has failed, at least once
     * @param asked the pause that the receiver asked for
     * @return the pause before the next attempt, empty when it is given up
     */
    public static Optional<Duration> after(int failures, Optional<Duration> asked, RandomGenerator random) {
        if (failures > PAUSES.size()) {
            return Optional.empty();
        }
        var pause = PAUSES.get(failures - 1);
        var jitter = Duration.ofMillis((long) (pause.toMillis() * JITTER * random.nextDouble()));
        var ours = pause.plus(jitter);
        return Optional.of(asked.map(wish -> wish.compareTo(LONGEST) > 0 ? LONGEST : wish)
                .filter(wish -> wish.compareTo(ours) > 0).orElse(ours));
    }
}
