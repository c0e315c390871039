package dev.lodestar.persona;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.profile.SnapshotAttribute;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A persona as front ends see it: the published revision, without anybody's words. */
@DefaultNonNull
@Description("A persona as front ends see it: the published revision, without anybody's words.")
public record PublishedPersona(
        @Id @Description("The persona's id.") UUID id,
        @Description("What the team calls it.") String name,
        @Description("In a few sentences who it is; may be empty.") String summary,
        @Description("The parts it plays in a purchase.") List<@NonNull BuyingRole> buyingRoles,
        @Description("Titles that such people have.") List<@NonNull String> jobTitles,
        @Description("The number of the published revision.") int revision,
        @Description("When it was published.") Instant publishedAt,
        @Description("What it says.") List<@NonNull SnapshotAttribute> attributes) {

    /** A published persona at its place. */
    @DefaultNonNull
    @Name("PublishedPersonaEdge")
    @Description("A published persona at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The persona.") PublishedPersona node) {
    }

    /** A page of published personas. */
    @DefaultNonNull
    @Name("PublishedPersonaConnection")
    @Description("A page of published personas.")
    public record Connection(
            @Description("The personas with their places.") List<@NonNull Edge> edges,
            @Description("The personas.") List<@NonNull PublishedPersona> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many personas there are in all.") Integer totalCount) {
    }
}
