package dev.lodestar.persona;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createPersona} takes and gives. */
public interface CreatePersona {

    /** A new persona, which begins as a draft. */
    @DefaultNonNull
    @Name("CreatePersonaInput")
    @Description("A new persona, which begins as a draft.")
    record Input(
            @Id @Description("The ID of the profile that the persona belongs to.") String profileId,
            @Description("The name of the persona, at most 200 characters, which no other persona of the profile has that is not archived.") String name,
            @Nullable @Description("Who it is, in a few sentences.") String summary,
            @Description("The parts that the persona plays in a purchase, at least one.") List<@NonNull BuyingRole> buyingRoles,
            @Nullable @Description("The job titles that such people have.") List<@NonNull String> jobTitles) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("CreatePersonaPayload")
    @Description("The result of creating a persona.")
    record Payload(
            @Nullable @Description("The new persona, or null if it was refused.") BuyerPersona persona,
            @Description("What the caller can mend, empty if the persona was created.") List<@NonNull UserError> userErrors) {
    }
}
