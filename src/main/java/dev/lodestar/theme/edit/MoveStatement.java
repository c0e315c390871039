package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code moveStatement} takes and gives. */
public interface MoveStatement {

    /** The theme to put a quote into. */
    @Name("MoveStatementInput")
    @Description("The theme to put a quote into.")
    record Input(
            @NonNull @Id @Description("The ID of the statement.") String id,
            @Description("The version of the topic you saw.") int version,
            @Nullable @Id @Description("The ID of the theme it belongs to; none of them, if not said.") String themeId,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("MoveStatementPayload")
    @Description("The result of moving a quote.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
