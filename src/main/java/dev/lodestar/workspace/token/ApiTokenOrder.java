package dev.lodestar.workspace.token;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order API tokens are listed. */
@DefaultNonNull
@Input("ApiTokenOrder")
@Description("In which order API tokens are listed.")
public record ApiTokenOrder(
        @Description("The property that decides the order.") ApiTokenOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order if nothing is said: the newest first. */
    public static final ApiTokenOrder NEWEST_FIRST = new ApiTokenOrder(ApiTokenOrderField.CREATED_AT, OrderDirection.DESC);
}
