package dev.lodestar.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;

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
        @Id @Description("The entry's id.") UUID id,
        @Description("What it is.") TrashKind kind,
        @Id @Description("The id of the thing itself.") UUID subjectId,
        @Nullable @Description("What it is called; none once it is gone for good.") String title,
        @Description("What went along or was affected when it was deleted.") List<@NonNull TrashContent> contents,
        @Description("Who deleted it.") String deletedByName,
        @Description("When it was deleted.") Instant deletedAt,
        @Description("When it is gone for good.") Instant emptiedAt) {

    /** An entry of the trash at its place. */
    @DefaultNonNull
    @Name("TrashEntryEdge")
    @Description("An entry of the trash at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The entry.") TrashEntry node) {
    }

    /** A page of the trash, what was deleted last first. */
    @DefaultNonNull
    @Name("TrashConnection")
    @Description("A page of the trash, what was deleted last first.")
    public record Connection(
            @Description("The entries with their places.") List<@NonNull Edge> edges,
            @Description("The entries.") List<@NonNull TrashEntry> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of a restoration. */
    @DefaultNonNull
    @Name("RestoreFromTrashPayload")
    @Description("What became of a restoration.")
    public record RestorePayload(
            @Nullable @Description("What was restored, unless refused.") TrashEntry trashEntry,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
