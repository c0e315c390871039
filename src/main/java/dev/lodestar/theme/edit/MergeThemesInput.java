package dev.lodestar.theme.edit;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** Which themes are to be one from now on. */
@Input("MergeThemesInput")
@Description("Which themes are to be one from now on.")
public record MergeThemesInput(
        @NonNull @Id @Description("The themes that go into the other, at least one.") List<@NonNull String> ids,
        @NonNull @Id @Description("The theme they go into, which keeps its name.") String intoId,
        @Description("The version of the topic you saw.") int version,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
}
