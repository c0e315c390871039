package dev.lodestar.persona;

import java.util.List;
import java.util.Optional;

import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updatePersona} takes and gives. */
public interface UpdatePersona {

    /** A change of a persona; see {@link Patch} for what is left out and what is null. */
    @Name("UpdatePersonaInput")
    @Description("The change of a persona. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the persona.")
        public String id;
        @NonNull
        @Description("The version of the persona that the change was made against.")
        public Integer version;
        @Description("The name of the persona, at most 200 characters.")
        public @Nullable Optional<String> name;
        @Description("Who it is, in a few sentences.")
        public @Nullable Optional<String> summary;
        @Nullable
        private Optional<List<BuyingRole>> roles;
        @Nullable
        private Optional<List<String>> titles;

        @Description("The parts that the persona plays in a purchase, at least one.")
        public void setBuyingRoles(List<@NonNull BuyingRole> buyingRoles) {
            roles = Optional.ofNullable(buyingRoles);
        }

        @Description("The job titles that such people have.")
        public void setJobTitles(List<@NonNull String> jobTitles) {
            titles = Optional.ofNullable(jobTitles);
        }

        /** What the update says about the parts; see {@link Patch}. */
        @Nullable
        Optional<List<BuyingRole>> roles() {
            return roles;
        }

        /** What the update says about the job titles; see {@link Patch}. */
        @Nullable
        Optional<List<String>> titles() {
            return titles;
        }
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UpdatePersonaPayload")
    @Description("The result of changing a persona.")
    record Payload(
            @Nullable @Description("The persona as it is now, or null if the change was refused.") BuyerPersona persona,
            @Description("What the caller can mend, empty if the persona was changed.") List<@NonNull UserError> userErrors) {
    }
}
