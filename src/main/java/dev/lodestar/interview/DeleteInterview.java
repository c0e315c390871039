package dev.lodestar.interview;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.UserError;
import dev.lodestar.workspace.TrashEntry;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code deleteInterview} takes and gives. */
public interface DeleteInterview {

    /** The interview to put into the trash. */
    @DefaultNonNull
    @Name("DeleteInterviewInput")
    @Description("The interview to put into the trash.")
    record Input(
            @Id @Description("The ID of the interview.") UUID id) {
    }

    /** The result of deleting an interview. */
    @DefaultNonNull
    @Name("DeleteInterviewPayload")
    @Description("The result of deleting an interview.")
    record Payload(
            @Nullable @Description("The entry of the trash that restores the interview, or null if it was refused.") TrashEntry trashEntry,
            @Description("What the caller can mend, empty if the interview was deleted.") List<@NonNull UserError> userErrors) {
    }
}
