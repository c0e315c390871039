package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code confirmStatements} takes and gives. */
public interface ConfirmStatements {

    /** Whether quotes certainly belong to their theme. */
    @Name("ConfirmStatementsInput")
    @Description("Whether quotes certainly belong to their theme.")
    record Input(
            @NonNull @Id @Description("The IDs of the statements, at least one, all of one theme.") List<@NonNull String> ids,
            @Description("The version of the topic you saw.") int version,
            @Description("True to confirm them, false to take that back.") boolean confirmed,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("ConfirmStatementsPayload")
    @Description("The result of confirming quotes or taking that back.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused or there was nothing to change.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
