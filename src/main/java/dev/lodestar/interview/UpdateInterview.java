package dev.lodestar.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updateInterview} takes and gives. */
public interface UpdateInterview {

    /** The change of an interview. See {@link Patch} for what is left out and what is null. */
    @Name("UpdateInterviewInput")
    @Description("The change of an interview. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the interview to change.")
        public UUID id;
        @NonNull
        @Description("The version of the interview that the change was made against.")
        public Integer version;
        @Description("The title of the interview.")
        public @Nullable Optional<String> title;
        @Description("The day the interview was held.")
        public @Nullable Optional<LocalDate> heldOn;
        @Description("The name of whoever asked.")
        public @Nullable Optional<String> interviewer;
    }

    /** The result of changing an interview. */
    @DefaultNonNull
    @Name("UpdateInterviewPayload")
    @Description("The result of changing an interview.")
    record Payload(
            @Nullable @Description("The interview as it is now, or null if the change was refused.") Interview interview,
            @Description("What the caller can mend, empty if the interview was changed.") List<@NonNull UserError> userErrors) {
    }
}
