package dev.lodestar.persona;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code publishPersona} takes and gives. */
public interface PublishPersona {

    /** The persona whose newest revision is to be published. */
    @DefaultNonNull
    @Name("PublishPersonaInput")
    @Description("The persona whose newest revision is to be published.")
    record Input(
            @Id @Description("The ID of the persona.") String id,
            @Description("The version of the persona that the caller saw.") int version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("PublishPersonaPayload")
    @Description("The result of publishing a persona.")
    record Payload(
            @Nullable @Description("The published persona, or null if it was refused.") BuyerPersona persona,
            @Description("What the caller can mend, empty if the persona was published.") List<@NonNull UserError> userErrors) {
    }
}
