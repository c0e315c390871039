package dev.lodestar.theme.edit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Where a quote belongs. */
@Input("MoveStatementInput")
@Description("Where a quote belongs.")
public record MoveStatementInput(
        @NonNull @Id @Description("The statement's id.") String id,
        @Description("The version of the topic you saw.") int version,
        @Nullable @Id @Description("The theme it belongs to; none of them, if not said.") String themeId,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
}
