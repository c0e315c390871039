package dev.lodestar.persona;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code archivePersona} takes and gives. */
public interface ArchivePersona {

    /** The persona to archive. */
    @DefaultNonNull
    @Name("ArchivePersonaInput")
    @Description("The persona to archive.")
    record Input(
            @Id @Description("The ID of the persona.") String id,
            @Description("The version of the persona that the caller saw.") int version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("ArchivePersonaPayload")
    @Description("The result of archiving a persona.")
    record Payload(
            @Nullable @Description("The archived persona, or null if it was refused.") BuyerPersona persona,
            @Description("What the caller can mend, empty if the persona was archived.") List<@NonNull UserError> userErrors) {
    }
}
