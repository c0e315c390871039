package dev.lodestar.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A person we ask, or asked. */
@DefaultNonNull
@Description("A person we ask, or asked.")
public record Contact(
        @Id @Description("The contact's id.") UUID id,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("What to call the person: the name, else the e-mail address, else the key.") String label,
        @Nullable @Description("The person's name.") String name,
        @Nullable @Description("The person's e-mail address, which no other contact of the workspace has.") String email,
        @Nullable @Description("The key of the person in another system, unique in the workspace.") String externalKey,
        @Nullable @Description("What the person does there.") String jobTitle,
        @Nullable @Description("The part the person plays in a purchase.") BuyingRole buyingRole,
        @Nullable @Description("The account the person belongs to.") Account account,
        @Nullable @Description("When the person's identity was erased.") Instant erasedAt,
        @Description("When the person was first known.") Instant createdAt) {

    /** A contact at its place. */
    @DefaultNonNull
    @Name("ContactEdge")
    @Description("A contact at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The contact.") Contact node) {
    }

    /** A page of contacts, the newest first. */
    @DefaultNonNull
    @Name("ContactConnection")
    @Description("A page of contacts, the newest first.")
    public record Connection(
            @Description("The contacts with their places.") List<@NonNull Edge> edges,
            @Description("The contacts.") List<@NonNull Contact> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of a change of a contact. */
    @DefaultNonNull
    @Name("ContactPayload")
    @Description("What became of a change of a contact.")
    public record Payload(
            @Nullable @Description("The contact, unless refused.") Contact contact,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
