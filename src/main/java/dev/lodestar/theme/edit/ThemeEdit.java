package dev.lodestar.theme.edit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A change that people made to themes; it holds in every later search until it is undone. */
@DefaultNonNull
@Description("A change that people made to themes; it holds in every later search until it is undone.")
public record ThemeEdit(
        @Id @Description("The edit's id.") UUID id,
        @Description("Counts the changes; send it back to undo or redo it.") int version,
        @Description("What it does.") ThemeEditKind kind,
        @Description("Who made it.") String madeBy,
        @Description("When it was made.") Instant madeAt,
        @Nullable @Description("Who undid it, if somebody did.") String undoneBy,
        @Nullable @Description("When it was undone, if it was.") Instant undoneAt,
        @Ignore UUID topicId,
        @Ignore UUID identityId,
        @Ignore List<UUID> fromIdentityIds,
        @Ignore String name) {

    /** An edit at its place. */
    @DefaultNonNull
    @Name("ThemeEditEdge")
    @Description("An edit at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The edit.") ThemeEdit node) {
    }

    /** A page of edits, the newest first. */
    @DefaultNonNull
    @Name("ThemeEditConnection")
    @Description("A page of edits, the newest first.")
    public record Connection(
            @Description("The edits with their places.") List<@NonNull Edge> edges,
            @Description("The edits.") List<@NonNull ThemeEdit> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of an edit. */
    @DefaultNonNull
    @Name("ThemeEditPayload")
    @Description("What became of an edit.")
    public record Payload(
            @Nullable @Description("The edit, unless refused, or if there was nothing to change.") ThemeEdit edit,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
