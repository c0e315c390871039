package dev.lodestar.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something that somebody did. */
@DefaultNonNull
@Description("Something that somebody did.")
public record Activity(
        @Id @Description("The entry's id.") UUID id,
        @Description("What was done, for a program, such as profile.activated.") String kind,
        @Description("Who did it, by the name they had then.") String actorName,
        @Nullable @Id @Description("What it was done to, if to something in particular.") UUID subjectId,
        @Description("What was done, for a person.") String summary,
        @Description("When it was done.") Instant createdAt) {

    /** An entry of the activity log at its place. */
    @DefaultNonNull
    @Name("ActivityEdge")
    @Description("An entry of the activity log at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The entry.") Activity node) {
    }

    /** A page of the activity log, the newest first. */
    @DefaultNonNull
    @Name("ActivityConnection")
    @Description("A page of the activity log, the newest first.")
    public record Connection(
            @Description("The entries with their places.") List<@NonNull Edge> edges,
            @Description("The entries.") List<@NonNull Activity> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }
}
