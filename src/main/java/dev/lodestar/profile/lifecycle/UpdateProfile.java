package dev.lodestar.profile.lifecycle;

import java.util.List;
import java.util.Optional;

import dev.lodestar.profile.IdealCustomerProfile;
import dev.lodestar.profile.ProfilePolarity;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updateProfile} takes and gives. */
public interface UpdateProfile {

    /** A change of a profile; see {@link Patch} for what is left out and what is null. */
    @Name("UpdateProfileInput")
    @Description("The change of a profile. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the profile.")
        public String id;
        @NonNull
        @Description("The version of the profile that the change was made against.")
        public Integer version;
        @Description("The name of the profile, at most 200 characters.")
        public @Nullable Optional<String> name;
        @Description("Who it is, in a few sentences.")
        public @Nullable Optional<String> description;
        @Description("Whether the profile describes whom to win or whom to turn away.")
        public @Nullable Optional<ProfilePolarity> polarity;
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UpdateProfilePayload")
    @Description("The result of changing a profile.")
    record Payload(
            @Nullable @Description("The profile as it is now, or null if the change was refused.") IdealCustomerProfile profile,
            @Description("What the caller can mend, empty if the profile was changed.") List<@NonNull UserError> userErrors) {
    }
}
