package dev.lodestar.survey.result;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order responses are listed. */
@DefaultNonNull
@Input("ResponseOrder")
@Description("The order in which responses are listed.")
public record ResponseOrder(
        @Description("The property to order by.") ResponseOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final ResponseOrder NEWEST_FIRST = new ResponseOrder(ResponseOrderField.CREATED_AT,
            OrderDirection.DESC);
}
