package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code splitTheme} takes and gives. */
public interface SplitTheme {

    /** The quotes of a theme to make a theme of their own. */
    @Name("SplitThemeInput")
    @Description("The quotes of a theme to make a theme of their own.")
    record Input(
            @NonNull @Id @Description("The ID of the theme.") String id,
            @Description("The version of the topic you saw.") int version,
            @NonNull @Id @Description("The IDs of the statements that leave, at least one, but not all.") List<@NonNull String> statementIds,
            @Nullable @Description("What to call the new theme; its own words, if not said.") String name,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("SplitThemePayload")
    @Description("The result of splitting a theme.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
