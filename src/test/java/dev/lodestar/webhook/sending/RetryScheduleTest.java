package dev.lodestar.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");

    private final Random random = new Random(1);

    @Test
    void it_is_tried_nine_times_again_over_three_days() {
        var pauses = IntStream.rangeClosed(1, 9).mapToObj(failures -> after(failures, null)).map(Optional::orElseThrow)
                .toList();

        assertThat(pauses).isSorted();
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofHours(75), Duration.ofHours(84));
    }

    @Test
    void then_it_is_given_up() {
        assertThat(after(10, null)).isEmpty();
    }

    @Test
    void a_receiver_may_ask_for_a_longer_pause_but_not_for_silence() {
        assertThat(after(1, Duration.ofMinutes(2))).contains(Duration.ofMinutes(2));
        assertThat(after(1, Duration.ofDays(400))).contains(Duration.ofHours(24));
        assertThat(after(3, Duration.ofSeconds(1)).orElseThrow()).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void retry_after_is_understood_as_seconds_and_as_a_date() {
        assertThat(RetryAfter.parse("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("Sat, 28 Nov 2026 06:00:30 GMT", NOW)).contains(Duration.ofSeconds(30));
    }

    @Test
    void a_retry_after_that_is_past_or_makes_no_sense_is_passed_over() {
        assertThat(RetryAfter.parse("Fri, 27 Nov 2026 06:00:30 GMT", NOW)).isEmpty();
        assertThat(RetryAfter.parse("soon", NOW)).isEmpty();
        assertThat(RetryAfter.parse("-5", NOW)).isEmpty();
        assertThat(RetryAfter.parse(null, NOW)).isEmpty();
    }

    private Optional<Duration> after(int failures, Duration asked) {
        return RetrySchedule.after(failures, Optional.ofNullable(asked), random);
    }
}
