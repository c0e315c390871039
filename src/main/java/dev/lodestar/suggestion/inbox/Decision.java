package dev.lodestar.suggestion.inbox;

import java.time.Instant;
import java.time.LocalDate;

import dev.lodestar.profile.RevisionAt;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * What was decided about a suggestion.
 *
 * @param revisionAt where the revision is that an acceptance made, or null
 */
@Description("What was decided about a suggestion.")
public record Decision(
        @Description("The name of who accepted or rejected it. Null if it was put off.") String by,
        @Description("Identifies when it was accepted or rejected. Null if it was put off.") Instant at,
        @Description("Why it was rejected.") String reason,
        @Description("The day until which it was put off.") LocalDate until,
        @Ignore RevisionAt revisionAt) {
}
