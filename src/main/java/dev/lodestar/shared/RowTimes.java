package dev.lodestar.shared;

import java.time.Instant;

/** When a row was made and last changed. */
public record RowTimes(Instant createdAt, Instant updatedAt) {
}
