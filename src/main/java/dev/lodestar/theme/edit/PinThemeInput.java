package dev.lodestar.theme.edit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Whether a theme is to be pinned. */
@Input("PinThemeInput")
@Description("Whether a theme is to be pinned.")
public record PinThemeInput(
        @NonNull @Id @Description("The theme's id.") String id,
        @Description("The version of the topic you saw.") int version,
        @Description("True to pin it, false to let the search decide again.") boolean pinned,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
}
