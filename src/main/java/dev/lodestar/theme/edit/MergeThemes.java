package dev.lodestar.theme.edit;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code mergeThemes} takes and gives. */
public interface MergeThemes {

    /** The themes to make one of. */
    @Name("MergeThemesInput")
    @Description("The themes to make one of.")
    record Input(
            @NonNull @Id @Description("The IDs of the themes that go into the other, at least one.") List<@NonNull String> ids,
            @NonNull @Id @Description("The ID of the theme they go into, which keeps its name.") String intoId,
            @Description("The version of the topic you saw.") int version,
            @Nullable @Description("A key of the caller's choice: a second request with it gives the first edit.") String idempotencyKey) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("MergeThemesPayload")
    @Description("The result of merging themes.")
    record Payload(
            @Nullable @Description("The edit, or null if it was refused.") ThemeEdit edit,
            @Description("What the caller can mend, empty if it was not refused.") List<@NonNull UserError> userErrors) {
    }
}
