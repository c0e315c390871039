package dev.lodestar.customer;

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

/** What the mutation {@code updateAccount} takes and gives. */
public interface UpdateAccount {

    /** A change of an account; see {@link Patch} for what is left out and what is null. */
    @Name("UpdateAccountInput")
    @Description("The change of an account. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the account to change.")
        public String id;
        @NonNull
        @Description("The version of the account that the change was made against.")
        public Integer version;
        @Description("The name of the account, which no other account of the workspace has.")
        public @Nullable Optional<String> name;
        @Description("The industry the account works in.")
        public @Nullable Optional<String> industry;
        @Description("The country of the account, as ISO 3166-1 alpha-2.")
        public @Nullable Optional<String> country;
        @Description("How many people work for the account.")
        public @Nullable Optional<Integer> employees;
        @Description("The segment that the team puts the account into.")
        public @Nullable Optional<String> segment;
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UpdateAccountPayload")
    @Description("The result of changing an account.")
    record Payload(
            @Nullable @Description("The account as it is now, or null if the change was refused.") Account account,
            @Description("What the caller can mend, empty if the account was changed.") List<@NonNull UserError> userErrors) {
    }
}
