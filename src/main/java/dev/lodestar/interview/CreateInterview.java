package dev.lodestar.interview;

import java.time.LocalDate;
import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code createInterview} takes and gives. */
public interface CreateInterview {

    /** The interview to enter. */
    @DefaultNonNull
    @Name("CreateInterviewInput")
    @Description("The interview to enter.")
    record Input(
            @Description("The title of the interview.") String title,
            @Description("The day the interview was held.") LocalDate heldOn,
            @Nullable @Description("The name of whoever asked.") String interviewer,
            @Description("The people who were interviewed.") List<@NonNull ParticipantInput> participants,
            @Nullable @Description("A key of the client. The same key again gives the same interview.") String idempotencyKey) {
    }

    /** The result of entering an interview. */
    @DefaultNonNull
    @Name("CreateInterviewPayload")
    @Description("The result of entering an interview.")
    record Payload(
            @Nullable @Description("The new interview, or null if it was refused.") Interview interview,
            @Description("What the caller can mend, empty if the interview was entered.") List<@NonNull UserError> userErrors) {
    }
}
