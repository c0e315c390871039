package dev.lodestar.interview;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order interviews are listed. */
@DefaultNonNull
@Input("InterviewOrder")
@Description("In which order interviews are listed.")
public record InterviewOrder(
        @Description("The property that decides the order.") InterviewOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order if nothing is said: the interviews entered last first. */
    public static final InterviewOrder NEWEST_FIRST = new InterviewOrder(InterviewOrderField.CREATED_AT, OrderDirection.DESC);
}
