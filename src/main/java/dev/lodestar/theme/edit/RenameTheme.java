package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code renameTheme} takes and gives. */
public interface RenameTheme {

    /** The name to give to a theme. */
    @Name("RenameThemeInput")
    @Description("The name to give to a theme.")
    record Input(
            @NonNull @Id @Description("The ID of the theme.") String id,
            @Description("The version of the topic you saw.") int version,
            @NonNull @Description("The name, 1 to 200 characters.") String name,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RenameThemePayload")
    @Description("The result of renaming a theme.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
