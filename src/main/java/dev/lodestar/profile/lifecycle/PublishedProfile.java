package dev.lodestar.profile.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.lodestar.profile.ProfilePolarity;
import dev.lodestar.profile.Revisions;
import dev.lodestar.profile.SnapshotAttribute;
import dev.lodestar.profile.TargetKind;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.smallrye.graphql.api.DefaultNonNull;

/** A profile as front ends see it: the published revision, without anybody's words. */
@DefaultNonNull
@Description("A profile as front ends see it: the published revision, without anybody's words.")
public record PublishedProfile(
        @Id @Description("The profile's id.") UUID id,
        @Description("What the team calls it.") String name,
        @Description("In a few sentences who it is; may be empty.") String description,
        @Description("What kind of customer it describes.") TargetKind targetKind,
        @Description("Whether it describes whom to win or whom to turn away.") ProfilePolarity polarity,
        @Description("The number of the published revision.") int revision,
        @Description("When it was published.") Instant publishedAt,
        @Description("What it says.") List<@NonNull SnapshotAttribute> attributes) {

    public static PublishedProfile of(UUID id, Instant publishedAt, Revisions.Numbered state) {
        var fields = state.snapshot().fields();
        return new PublishedProfile(id, of(fields, "name"), of(fields, "description"),
                TargetKind.valueOf(of(fields, "targetKind")), ProfilePolarity.valueOf(of(fields, "polarity")),
                state.number(), publishedAt, state.snapshot().attributes());
    }

    /** What every profile has had since the first. */
    private static String of(Map<String, @Nullable String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** A published profile at its place. */
    @DefaultNonNull
    @Name("PublishedProfileEdge")
    @Description("A published profile at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The profile.") PublishedProfile node) {
    }

    /** A page of published profiles. */
    @DefaultNonNull
    @Name("PublishedProfileConnection")
    @Description("A page of published profiles.")
    public record Connection(
            @Description("The profiles with their places.") List<@NonNull Edge> edges,
            @Description("The profiles.") List<@NonNull PublishedProfile> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many profiles there are in all.") Integer totalCount) {
    }
}
