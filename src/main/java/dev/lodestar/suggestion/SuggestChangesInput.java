package dev.lodestar.suggestion;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Refused;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Which run is to be compared with which profile or persona. */
@Input("SuggestChangesInput")
@Description("Which run is to be compared with which profile or persona.")
public record SuggestChangesInput(
        @NonNull @Id @Description("The run that found the themes.") String runId,
        @Nullable @Id @Description("The profile, if the changes are for a profile.") String profileId,
        @Nullable @Id @Description("The persona, if the changes are for a persona.") String personaId) {

    /**
     * Whom the changes are for.
     *
     * @throws Refused if there is not exactly one
     */
    OwnerRef owner() {
        if ((profileId == null) == (personaId == null)) {
            throw Refused.invalid("Give either a profile or a persona.", "input", "profileId");
        }
        return profileId != null ? OwnerRef.profile(Ids.parse("profile", profileId))
                : OwnerRef.persona(Ids.parse("persona", personaId));
    }
}
