package dev.lodestar.customer;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code eraseContact} takes and gives. */
public interface EraseContact {

    /** The person to be erased. */
    @DefaultNonNull
    @Name("EraseContactInput")
    @Description("The contact to erase.")
    record Input(
            @Id @Description("The ID of the contact to erase.") String id,
            @Description("The version of the contact that was seen.") Integer version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("EraseContactPayload")
    @Description("The result of erasing a contact.")
    record Payload(
            @Nullable @Description("The contact without its identity, or null if it was refused.") Contact contact,
            @Description("What the caller can mend, empty if the contact was erased.") List<@NonNull UserError> userErrors) {
    }
}
