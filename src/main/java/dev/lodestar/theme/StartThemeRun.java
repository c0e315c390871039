package dev.lodestar.theme;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code startThemeRun} takes and gives. */
public interface StartThemeRun {

    /** The sources to search for themes. */
    @Name("StartThemeRunInput")
    @Description("The sources to search for themes.")
    record Input(
            @NonNull @Description("What to call the run, 1 to 200 characters.") String title,
            @NonNull @Id @Description("The IDs of the sources to search, at least one.") List<@NonNull String> sourceIds,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first run.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("StartThemeRunPayload")
    @Description("The result of starting a search for themes.")
    record Payload(
            @Nullable @Description("The run, or null if it was refused.") ThemeRun run,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
