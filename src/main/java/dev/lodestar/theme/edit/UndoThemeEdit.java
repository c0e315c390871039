package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code undoThemeEdit} takes and gives. */
public interface UndoThemeEdit {

    /** The edit to undo. */
    @Name("UndoThemeEditInput")
    @Description("The edit to undo.")
    record Input(
            @NonNull @Id @Description("The ID of the edit.") String id,
            @Description("The version of the edit you saw.") int version) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UndoThemeEditPayload")
    @Description("The result of undoing an edit.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
