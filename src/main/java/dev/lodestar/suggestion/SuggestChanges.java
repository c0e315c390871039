package dev.lodestar.suggestion;

import java.util.List;
import java.util.UUID;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserError;
import dev.lodestar.shared.UserErrorException;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code suggestChanges} takes and gives. */
public interface SuggestChanges {

    /** What is to be compared with which profile or persona. */
    @Name("SuggestChangesInput")
    @Description("Which run, or the closed answers of which survey, are to be compared with which profile or persona.")
    record Input(
            @Nullable @Id @Description("The run that found the themes, if themes are to be compared.") String runId,
            @Nullable @Id @Description("The survey, if its closed answers are to be compared.") String surveyId,
            @Nullable @Id @Description("The profile, if the changes are for a profile.") String profileId,
            @Nullable @Id @Description("The persona, if the changes are for a persona.") String personaId) {

        /**
         * The same with the themes of a run.
         *
         * @param profileId the profile the changes are for
         */
        public static Input ofRun(UUID runId, UUID profileId) {
            return new Input(runId.toString(), null, profileId.toString(), null);
        }

        /** The same with the closed answers of a survey. */
        public static Input ofSurvey(UUID surveyId, UUID profileId) {
            return new Input(null, surveyId.toString(), profileId.toString(), null);
        }

        /**
         * Whom the changes are for.
         *
         * @throws UserErrorException if there is not exactly one
         */
        public OwnerRef owner() {
            if (profileId != null && personaId == null) {
                return OwnerRef.profile(Ids.parse("profile", profileId));
            }
            if (personaId != null && profileId == null) {
                return OwnerRef.persona(Ids.parse("persona", personaId));
            }
            throw UserErrorException.invalid("Give either a profile or a persona.", "input", "profileId");
        }
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("SuggestChangesPayload")
    @Description("The result of comparing what people say with a profile or persona.")
    record Payload(
            @Nullable @Description("The number of suggestions made, or null if the comparison was refused.") Integer made,
            @Nullable @Description("The number of undecided suggestions brought up to date, or null if the comparison was refused.") Integer refreshed,
            @Nullable @Description("The number of suggestions not repeated, since they were decided and little has changed, or null if the comparison was refused.") Integer heldBack,
            @Description("What the caller can mend, empty if the comparison was made.") List<@NonNull UserError> userErrors) {
    }
}
