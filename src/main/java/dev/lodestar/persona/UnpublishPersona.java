package dev.lodestar.persona;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code unpublishPersona} takes and gives. */
public interface UnpublishPersona {

    /** The persona that front ends are to see no more. */
    @DefaultNonNull
    @Name("UnpublishPersonaInput")
    @Description("The persona that front ends are to see no more.")
    record Input(
            @Id @Description("The ID of the persona.") String id,
            @Description("The version of the persona that the caller saw.") int version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UnpublishPersonaPayload")
    @Description("The result of unpublishing a persona.")
    record Payload(
            @Nullable @Description("The persona as a draft, or null if it was refused.") BuyerPersona persona,
            @Description("What the caller can mend, empty if the persona was unpublished.") List<@NonNull UserError> userErrors) {
    }
}
