package dev.lodestar.theme.edit;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Which quotes of a theme are to be a theme of their own. */
@Input("SplitThemeInput")
@Description("Which quotes of a theme are to be a theme of their own.")
public record SplitThemeInput(
        @NonNull @Id @Description("The theme's id.") String id,
        @Description("The version of the topic you saw.") int version,
        @NonNull @Id @Description("The statements that leave, at least one, but not all.") List<@NonNull String> statementIds,
        @Nullable @Description("What to call the new theme; its own words, if not said.") String name,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
}
