package dev.lodestar.customer;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createAccount} takes and gives. */
public interface CreateAccount {

    /** An account to be added; what is left out is unknown. */
    @Name("CreateAccountInput")
    @Description("The account to add.")
    record Input(
            @NonNull @Description("The name of the account, which no other account of the workspace has.") String name,
            @Nullable @Description("The industry the account works in.") String industry,
            @Nullable @Description("The country of the account, as ISO 3166-1 alpha-2.") String country,
            @Nullable @Description("How many people work for the account.") Integer employees,
            @Nullable @Description("The segment that the team puts the account into.") String segment) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreateAccountPayload")
    @Description("The result of adding an account.")
    record Payload(
            @Nullable @Description("The new account, or null if it was refused.") Account account,
            @Description("What the caller can mend, empty if the account was added.") List<@NonNull UserError> userErrors) {
    }
}
