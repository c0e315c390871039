package dev.lodestar.suggestion.inbox;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order suggestions are listed. */
@DefaultNonNull
@Input("SuggestionOrder")
@Description("The order in which suggestions are listed.")
public record SuggestionOrder(
        @Description("The property to order by.") SuggestionOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** What is carried best, first. */
    public static final SuggestionOrder BEST_FIRST = new SuggestionOrder(SuggestionOrderField.SUPPORT, OrderDirection.DESC);
}
