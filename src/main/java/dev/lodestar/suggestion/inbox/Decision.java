package dev.lodestar.suggestion.inbox;

import java.time.Instant;
import java.time.LocalDate;

import dev.lodestar.profile.RevisionAt;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

import io.smallrye.graphql.api.Nullable;

/**
 * What was decided about a suggestion.
 *
 * @param revisionAt where the revision is that an acceptance made, or null
 */
@Description("What was decided about a suggestion.")
public record Decision(
        @Nullable @Description("The name of who accepted or rejected it. Null if it was put off.") String by,
        @Nullable @Description("Identifies when it was accepted or rejected. Null if it was put off.") Instant at,
        @Nullable @Description("Why it was rejected.") String reason,
        @Nullable @Description("The day until which it was put off.") LocalDate until,
        @Nullable @Ignore RevisionAt revisionAt) {
}
