package dev.lodestar.theme.edit;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Whether quotes certainly belong to their theme. */
@Input("ConfirmStatementsInput")
@Description("Whether quotes certainly belong to their theme.")
public record ConfirmStatementsInput(
        @NonNull @Id @Description("The statements, at least one, all of one theme.") List<@NonNull String> ids,
        @Description("The version of the topic you saw.") int version,
        @Description("True to confirm them, false to take that back.") boolean confirmed,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
}
