package dev.lodestar.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something that was deleted and can be restored. */
@DefaultNonNull
@Description("Something that was deleted and can be restored.")
public record TrashEntry(
        @Id @Description("The ID of the entry.") UUID id,
        @Description("The kind of the thing.") TrashKind kind,
        @Id @Description("The ID of the thing itself.") UUID subjectId,
        @Nullable @Description("The name of the thing. It has none once it is gone for good.") String title,
        @Description("What went along or was affected when it was deleted.") List<@NonNull TrashContent> contents,
        @Description("The name of whoever deleted the thing.") String deletedByName,
        @Description("Identifies when the thing was deleted.") Instant deletedAt,
        @Description("Identifies when the thing is gone for good.") Instant emptiedAt) {

    /** An entry of the trash at its place. */
    @DefaultNonNull
    @Name("TrashEntryEdge")
    @Description("An entry of the trash at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The entry.") TrashEntry node) {
    }

    /** A page of the trash. */
    @DefaultNonNull
    @Name("TrashConnection")
    @Description("A page of the trash.")
    public record Connection(
            @Description("The entries with their places.") List<@NonNull Edge> edges,
            @Description("The entries.") List<@NonNull TrashEntry> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many entries the trash has on all pages.") Integer totalCount) {
    }
}
