package dev.lodestar.theme.edit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Whether a theme is to be ignored. */
@Input("IgnoreThemeInput")
@Description("Whether a theme is to be ignored.")
public record IgnoreThemeInput(
        @NonNull @Id @Description("The theme's id.") String id,
        @Description("The version of the topic you saw.") int version,
        @Description("True to take it out of the rankings, false to show it again.") boolean ignored,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
}
