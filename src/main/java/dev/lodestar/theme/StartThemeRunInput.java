package dev.lodestar.theme;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What to search for themes. */
@Input("StartThemeRunInput")
@Description("What to search for themes.")
public record StartThemeRunInput(
        @NonNull @Description("What to call the run, 1 to 200 characters.") String title,
        @NonNull @Id @Description("The ids of the sources to search, at least one.") List<@NonNull String> sourceIds,
        @Nullable @Description("A key of the caller's choice: a second request with it gives the first run.") String idempotencyKey) {
}
