package dev.lodestar.persona;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code restorePersona} takes and gives. */
public interface RestorePersona {

    /** The archived persona to restore. */
    @DefaultNonNull
    @Name("RestorePersonaInput")
    @Description("The archived persona to restore.")
    record Input(
            @Id @Description("The ID of the persona.") String id,
            @Description("The version of the persona that the caller saw.") int version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RestorePersonaPayload")
    @Description("The result of restoring a persona.")
    record Payload(
            @Nullable @Description("The restored persona, or null if it was refused.") BuyerPersona persona,
            @Description("What the caller can mend, empty if the persona was restored.") List<@NonNull UserError> userErrors) {
    }
}
