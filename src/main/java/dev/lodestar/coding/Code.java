package dev.lodestar.coding;

import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * A tag of the codebook.
 *
 * @param parentId the code it is a part of, null at the top
 * @param attributeKey the key of the attribute definition that its passages feed, null if none
 */
@DefaultNonNull
@Description("A tag of the codebook, possibly a part of another.")
public record Code(
        @Id @Description("The ID of the code.") UUID id,
        @Ignore @Nullable UUID parentId,
        @Description("The name of the code, which no other code below the same parent has.") String name,
        @Description("When to use the code and when not, for every coder.") String description,
        @Description("The colour of the code, as #rrggbb.") String colour,
        @Ignore @Nullable String attributeKey,
        @Description("The number of changes so far. An update sends it back.") int version) {

    /** A code at its place. */
    @DefaultNonNull
    @Name("CodeEdge")
    @Description("A code at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The code.") Code node) {
    }

    /** A page of the codebook. */
    @DefaultNonNull
    @Name("CodeConnection")
    @Description("A page of the codebook.")
    public record Connection(
            @Description("The codes with their places.") List<@NonNull Edge> edges,
            @Description("The codes.") List<@NonNull Code> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many codes there are on all pages.") Integer totalCount) {
    }
}
