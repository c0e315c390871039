package dev.lodestar.coding.codebook;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order codes are listed. */
@DefaultNonNull
@Input("CodeOrder")
@Description("In which order codes are listed.")
public record CodeOrder(
        @Description("The property that decides the order.") CodeOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order if nothing is said: the oldest first. */
    public static final CodeOrder OLDEST_FIRST = new CodeOrder(CodeOrderField.CREATED_AT, OrderDirection.ASC);
}
