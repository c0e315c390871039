package dev.lodestar.customer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updateContact} takes and gives. */
public interface UpdateContact {

    /** A change of a contact; see {@link Patch} for what is left out and what is null. */
    @Name("UpdateContactInput")
    @Description("The change of a contact. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the contact to change.")
        public String id;
        @NonNull
        @Description("The version of the contact that the change was made against.")
        public Integer version;
        @Description("The name of the person.")
        public @Nullable Optional<String> name;
        @Description("The e-mail address of the person, which no other contact of the workspace has.")
        public @Nullable Optional<String> email;
        @Description("The key of the person in another system, unique in the workspace.")
        public @Nullable Optional<String> externalKey;
        @Description("The job of the person.")
        public @Nullable Optional<String> jobTitle;
        @Description("The part the person plays in a purchase.")
        public @Nullable Optional<BuyingRole> buyingRole;
        @Id
        @Description("The ID of the account the person belongs to.")
        public @Nullable Optional<UUID> accountId;
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UpdateContactPayload")
    @Description("The result of changing a contact.")
    record Payload(
            @Nullable @Description("The contact as it is now, or null if the change was refused.") Contact contact,
            @Description("What the caller can mend, empty if the contact was changed.") List<@NonNull UserError> userErrors) {
    }
}
