package dev.lodestar.coding.tag;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order tags are listed. */
@DefaultNonNull
@Input("CodingOrder")
@Description("In which order tags are listed.")
public record CodingOrder(
        @Description("The property that decides the order.") CodingOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order of the tags of a code if nothing is said: the oldest first. */
    public static final CodingOrder OLDEST_FIRST = new CodingOrder(CodingOrderField.CREATED_AT, OrderDirection.ASC);
    /** The order of the tags of a transcript if nothing is said: as they stand in the text. */
    public static final CodingOrder AS_WRITTEN = new CodingOrder(CodingOrderField.START, OrderDirection.ASC);
}
