package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code redoThemeEdit} takes and gives. */
public interface RedoThemeEdit {

    /** The undone edit to let hold again. */
    @Name("RedoThemeEditInput")
    @Description("The undone edit to let hold again.")
    record Input(
            @NonNull @Id @Description("The ID of the edit.") String id,
            @Description("The version of the edit you saw.") int version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RedoThemeEditPayload")
    @Description("The result of redoing an edit.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
