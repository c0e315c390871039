package dev.lodestar.theme.edit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What a theme is to be called. */
@Input("RenameThemeInput")
@Description("What a theme is to be called.")
public record RenameThemeInput(
        @NonNull @Id @Description("The theme's id.") String id,
        @Description("The version of the topic you saw.") int version,
        @NonNull @Description("The name, 1 to 200 characters.") String name,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
}
