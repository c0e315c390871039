package dev.lodestar.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A person we ask, or asked. */
@DefaultNonNull
@Description("A person the team asks, or has asked.")
public record Contact(
        @Id @Description("The ID of the contact.") UUID id,
        @Description("The number of changes so far. An update sends it back.") int version,
        @Ignore ContactIdentity identity,
        @Nullable @Description("The job of the person.") String jobTitle,
        @Nullable @Description("The part the person plays in a purchase.") BuyingRole buyingRole,
        @Nullable @Description("The account the person belongs to.") Account account,
        @Nullable @Description("Identifies when the identity of the person was erased.") Instant erasedAt,
        @Description("Identifies when the contact was created.") Instant createdAt) {

    @Description("The name of the person, else the e-mail address, else the key.")
    public String getLabel() {
        return identity.label();
    }

    @Nullable
    @Description("The name of the person.")
    public String getName() {
        return identity.name();
    }

    @Nullable
    @Description("The e-mail address of the person, which no other contact of the workspace has.")
    public String getEmail() {
        return identity.email();
    }

    @Nullable
    @Description("The key of the person in another system, unique in the workspace.")
    public String getExternalKey() {
        return identity.externalKey();
    }

    /** A contact at its place. */
    @DefaultNonNull
    @Name("ContactEdge")
    @Description("A contact at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The contact.") Contact node) {
    }

    /** A page of contacts. */
    @DefaultNonNull
    @Name("ContactConnection")
    @Description("A page of contacts.")
    public record Connection(
            @Description("The contacts with their places.") List<@NonNull Edge> edges,
            @Description("The contacts.") List<@NonNull Contact> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("The number of all these contacts.") Integer totalCount) {
    }
}
