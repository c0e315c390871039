package dev.lodestar.theme.run;

import java.util.List;

import dev.lodestar.shared.UserError;
import dev.lodestar.theme.ThemeRun;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code reclusterThemes} takes and gives. */
public interface ReclusterThemes {

    /** The topic to recluster, and which way. */
    @Name("ReclusterThemesInput")
    @Description("The topic to recluster, and which way.")
    record Input(
            @NonNull @Id @Description("The ID of the topic whose themes are too many or too few.") String topicId,
            @NonNull @Description("Whether there are to be fewer themes or more.") ReclusterDirection direction,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first run.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("ReclusterThemesPayload")
    @Description("The result of starting to recluster themes.")
    record Payload(
            @Nullable @Description("The run, or null if it was refused.") ThemeRun run,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
