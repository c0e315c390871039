package dev.lodestar.coding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.interview.TextRange;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One coder's tag on one passage of a transcript. */
@DefaultNonNull
@Description("One coder's tag on one passage of a transcript.")
public record Coding(
        @Id @Description("The ID of the tag.") UUID id,
        @Ignore UUID transcriptId,
        @Ignore UUID codeId,
        @Description("Where the passage stands in the transcript.") TextRange range,
        @Description("The words of the passage.") String quote,
        @Description("The one who tagged the passage.") Coder coder,
        @Description("Identifies when the passage was tagged.") Instant createdAt,
        @Nullable @Description("Identifies when the tag was taken off, if it was.") Instant removedAt) {

    /** A tag at its place. */
    @DefaultNonNull
    @Name("CodingEdge")
    @Description("A tag at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The tag.") Coding node) {
    }

    /** A page of tags. */
    @DefaultNonNull
    @Name("CodingConnection")
    @Description("A page of tags.")
    public record Connection(
            @Description("The tags with their places.") List<@NonNull Edge> edges,
            @Description("The tags.") List<@NonNull Coding> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many tags there are on all pages.") Integer totalCount) {
    }
}
