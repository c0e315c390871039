package dev.lodestar.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * Something that speaks for or against an attribute. It stands by itself: it says who, in which role, what and when, without
 * a look at the source.
 */
@DefaultNonNull
@Description("Something that speaks for or against an attribute.")
public record Evidence(
        @Id @Description("The evidence's id.") UUID id,
        @Description("Which way it speaks.") EvidenceStance stance,
        @Description("Where it comes from.") EvidenceSource source,
        @Ignore EvidencePerson saidBy,
        @Nullable @Description("The words themselves, if there are any.") String quote,
        @Description("The day it was said or true.") LocalDate observedOn,
        @Description("Whether the person was promised a reward for it.") boolean incentivised,
        @Description("The number of the revision that it came with.") int revision) {

    @Description("Whether a person said it, known by name or not.")
    public boolean isFromPerson() {
        return saidBy.id() != null;
    }

    /** A piece of evidence at its place. */
    @DefaultNonNull
    @Name("EvidenceEdge")
    @Description("A piece of evidence at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The evidence.") Evidence node) {
    }

    /** A page of evidence. */
    @DefaultNonNull
    @Name("EvidenceConnection")
    @Description("A page of evidence.")
    public record Connection(
            @Description("The evidence with its places.") List<@NonNull Edge> edges,
            @Description("The evidence.") List<@NonNull Evidence> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many pieces of evidence there are in all.") Integer totalCount) {
    }
}
