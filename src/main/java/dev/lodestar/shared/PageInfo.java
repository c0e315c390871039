package dev.lodestar.shared;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Where a page of a connection stands, as in the Relay specification of connections. */
@DefaultNonNull
@Description("Where a page of a connection stands.")
public record PageInfo(
        @Description("Whether there is more after this page.") boolean hasNextPage,
        @Description("Whether there is something before this page.") boolean hasPreviousPage,
        @Nullable @Description("The cursor of the first edge, if any.") String startCursor,
        @Nullable @Description("The cursor of the last edge, if any; ask for what comes after it.") String endCursor) {
}
