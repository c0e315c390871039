package dev.lodestar.profile;

import java.time.Instant;
import java.util.List;

import dev.lodestar.profile.revision.Snapshot;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A numbered, immutable state of a profile or persona. */
@DefaultNonNull
@Description("A numbered, immutable state of a profile or persona.")
public record Revision(
        @Description("Its number: 1 is the first.") int number,
        @Description("What was done.") RevisionCause cause,
        @Description("Who did it.") String actorName,
        @Description("When it was done.") Instant createdAt,
        @Description("The fields of the profile or persona itself.") List<@NonNull Field> fields,
        @Description("Its attributes, with the numbers behind them.") List<@NonNull SnapshotAttribute> attributes) {

    /** A field of a profile or persona. */
    @DefaultNonNull
    @Name("RevisionField")
    @Description("A field of a profile or persona at a revision.")
    public record Field(
            @Description("The name of the field.") String name,
            @Nullable @Description("What it was, or null when it was empty.") String value) {
    }

    public static Revision of(int number, RevisionCause cause, String actorName, Instant createdAt, Snapshot snapshot) {
        return new Revision(number, cause, actorName, createdAt, snapshot.fields().entrySet().stream()
                .map(field -> new Field(field.getKey(), field.getValue())).toList(), snapshot.attributes());
    }

    /** A revision at its place. */
    @DefaultNonNull
    @Name("RevisionEdge")
    @Description("A revision at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The revision.") Revision node) {
    }

    /** A page of revisions. */
    @DefaultNonNull
    @Name("RevisionConnection")
    @Description("A page of revisions.")
    public record Connection(
            @Description("The revisions with their places.") List<@NonNull Edge> edges,
            @Description("The revisions.") List<@NonNull Revision> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many revisions there are in all.") Integer totalCount) {
    }
}
