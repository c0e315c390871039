package dev.lodestar.theme.edit;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.Attribution;
import dev.lodestar.shared.PageInfo;

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
        @Id @Description("The ID of the edit.") UUID id,
        @Description("Counts the changes; send it back to undo or redo it.") int version,
        @Description("What the edit does.") ThemeEditKind kind,
        @Description("Who made the edit, and when.") Attribution made,
        @Nullable @Description("Who undid the edit, and when, if somebody did.") Attribution undone,
        @Nullable @Description("The name that the edit gives to a theme, if it does.") String name,
        @Ignore Target target) {

    /**
     * The themes that an edit is about.
     *
     * @param identityId the theme, or null for none
     * @param fromIdentityIds those that are merged into it
     */
    public record Target(UUID topicId, @Nullable UUID identityId, List<UUID> fromIdentityIds) {
    }

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
            @Description("Where the page stands.") PageInfo pageInfo,
            @Nullable @Description("The number of all these edits.") Integer totalCount) {
    }
}
