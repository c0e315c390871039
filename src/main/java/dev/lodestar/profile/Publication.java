package dev.lodestar.profile;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** What front ends see of a profile or persona. */
@DefaultNonNull
@Description("What front ends see of a profile or persona.")
public record Publication(
        @Description("The number of the revision that was published.") int revision,
        @Description("Identifies when the revision was published.") Instant publishedAt) {
}
