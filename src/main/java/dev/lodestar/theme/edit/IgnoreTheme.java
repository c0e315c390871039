package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code ignoreTheme} takes and gives. */
public interface IgnoreTheme {

    /** Whether a theme is to be ignored. */
    @Name("IgnoreThemeInput")
    @Description("Whether a theme is to be ignored.")
    record Input(
            @NonNull @Id @Description("The ID of the theme.") String id,
            @Description("The version of the topic you saw.") int version,
            @Description("True to take it out of the rankings, false to show it again.") boolean ignored,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("IgnoreThemePayload")
    @Description("The result of ignoring a theme or showing it again.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused or there was nothing to change.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
