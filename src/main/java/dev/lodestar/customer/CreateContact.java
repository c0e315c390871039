package dev.lodestar.customer;

import java.util.List;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createContact} takes and gives. */
public interface CreateContact {

    /** A person to be added; what is left out is unknown. */
    @Name("CreateContactInput")
    @Description("The contact to add. It needs a name, an e-mail address or a key.")
    record Input(
            @Nullable @Description("The name of the person.") String name,
            @Nullable @Description("The e-mail address of the person, which no other contact of the workspace has.") String email,
            @Nullable @Description("The key of the person in another system, unique in the workspace.") String externalKey,
            @Nullable @Description("The job of the person.") String jobTitle,
            @Nullable @Description("The part the person plays in a purchase.") BuyingRole buyingRole,
            @Nullable @Id @Description("The ID of the account the person belongs to.") UUID accountId) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreateContactPayload")
    @Description("The result of adding a contact.")
    record Payload(
            @Nullable @Description("The new contact, or null if it was refused.") Contact contact,
            @Description("What the caller can mend, empty if the contact was added.") List<@NonNull UserError> userErrors) {
    }
}
