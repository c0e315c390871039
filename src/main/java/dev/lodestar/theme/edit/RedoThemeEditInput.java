package dev.lodestar.theme.edit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which undone edit is to hold again. */
@Input("RedoThemeEditInput")
@Description("Which undone edit is to hold again.")
public record RedoThemeEditInput(
        @NonNull @Id @Description("The edit's id.") String id,
        @Description("The version of the edit you saw.") int version) {
}
