package dev.lodestar.theme.edit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which edit is to be undone. */
@Input("UndoThemeEditInput")
@Description("Which edit is to be undone.")
public record UndoThemeEditInput(
        @NonNull @Id @Description("The edit's id.") String id,
        @Description("The version of the edit you saw.") int version) {
}
