package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code pinTheme} takes and gives. */
public interface PinTheme {

    /** Whether a theme is to be pinned. */
    @Name("PinThemeInput")
    @Description("Whether a theme is to be pinned.")
    record Input(
            @NonNull @Id @Description("The ID of the theme.") String id,
            @Description("The version of the topic you saw.") int version,
            @Description("True to pin it, false to let the search decide again.") boolean pinned,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("PinThemePayload")
    @Description("The result of pinning a theme or taking that back.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused or there was nothing to change.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
