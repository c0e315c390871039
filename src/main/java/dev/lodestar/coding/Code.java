package dev.lodestar.coding;

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

/**
 * A tag of the codebook.
 *
 * @param parentId the code it is a part of, null at the top
 */
@DefaultNonNull
@Description("A tag of the codebook, possibly a part of another.")
public record Code(
        @Id @Description("The code's id.") UUID id,
        @Ignore @Nullable UUID parentId,
        @Description("What it is called; no other code below the same parent is called so.") String name,
        @Description("When to use it and when not, for every coder.") String description,
        @Description("Its colour, as #rrggbb.") String colour,
        @Nullable @Description("The key of the attribute definition that its passages feed, if any.") String attributeKey,
        @Description("Counts the changes; send it back with an update.") int version) {

    /** A code at its place. */
    @DefaultNonNull
    @Name("CodeEdge")
    @Description("A code at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The code.") Code node) {
    }

    /** A page of the codebook, the oldest first. */
    @DefaultNonNull
    @Name("CodeConnection")
    @Description("A page of the codebook, the oldest first.")
    public record Connection(
            @Description("The codes with their places.") List<@NonNull Edge> edges,
            @Description("The codes.") List<@NonNull Code> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of a change of a code. */
    @DefaultNonNull
    @Name("CodePayload")
    @Description("What became of a change of a code.")
    public record Payload(
            @Nullable @Description("The code, unless refused.") Code code,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
