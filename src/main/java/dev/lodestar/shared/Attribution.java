package dev.lodestar.shared;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Who did something, and when. */
@Description("Who did something, and when.")
public record Attribution(
        @NonNull @Description("Who did it.") String by,
        @NonNull @Description("Identifies when it was done.") Instant at) {
}
