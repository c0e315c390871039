package dev.lodestar.interview.transcript;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order turns are listed. */
@DefaultNonNull
@Input("TurnOrder")
@Description("In which order turns are listed.")
public record TurnOrder(
        @Description("The property that decides the order.") TurnOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order if nothing is said: as they were spoken. */
    public static final TurnOrder AS_SPOKEN = new TurnOrder(TurnOrderField.NUMBER, OrderDirection.ASC);
}
