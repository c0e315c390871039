package dev.lodestar.survey;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order responses are listed. */
@DefaultNonNull
@Input("ResponseOrder")
@Description("In which order responses are listed.")
public record ResponseOrder(
        @Description("By what.") ResponseOrderField field,
        @Description("Which way.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    static final ResponseOrder NEWEST_FIRST = new ResponseOrder(ResponseOrderField.CREATED_AT, OrderDirection.DESC);
}
