package dev.lodestar.persona;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.profile.AttributeOwner;
import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.Publication;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * A person in a role inside an ideal customer profile.
 */
@DefaultNonNull
@Description("A person in a role inside an ideal customer profile.")
public record BuyerPersona(
        @Id @Description("The persona's id.") UUID id,
        @Description("Counts the changes; send it back to say which state you saw.") int version,
        @Description("The profile that the persona is a part of.") IdealCustomerProfile profile,
        @Description("What the team calls it.") String name,
        @Description("In a few sentences who it is; may be empty.") String summary,
        @Description("The parts it plays in a purchase, at least one.") List<@NonNull BuyingRole> buyingRoles,
        @Description("Titles that such people have.") List<@NonNull String> jobTitles,
        @Ignore AttributeOwner.Life life) {

    @Description("Where the persona stands.")
    public PersonaState getState() {
        return life.archived() ? PersonaState.ARCHIVED
                : life.publication() == null ? PersonaState.DRAFT : PersonaState.PUBLISHED;
    }

    @Description("The number of the newest revision.")
    public int getRevision() {
        return life.revision();
    }

    @Nullable
    @Description("What front ends see. Null if they see nothing.")
    public Publication getPublication() {
        return life.publication();
    }

    @Description("Identifies when the persona was made.")
    public Instant getCreatedAt() {
        return life.createdAt();
    }

    @Description("Identifies when the persona was last changed.")
    public Instant getUpdatedAt() {
        return life.updatedAt();
    }

    /** A persona at its place. */
    @DefaultNonNull
    @Name("BuyerPersonaEdge")
    @Description("A persona at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The persona.") BuyerPersona node) {
    }

    /** A page of personas. */
    @DefaultNonNull
    @Name("BuyerPersonaConnection")
    @Description("A page of personas.")
    public record Connection(
            @Description("The personas with their places.") List<@NonNull Edge> edges,
            @Description("The personas.") List<@NonNull BuyerPersona> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many personas there are in all.") Integer totalCount) {
    }
}
