package dev.lodestar.customer.contact;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order contacts are listed. */
@DefaultNonNull
@Input("ContactOrder")
@Description("The order in which contacts are listed.")
public record ContactOrder(
        @Description("The property to order by.") ContactOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    public static final ContactOrder NEWEST_FIRST = new ContactOrder(ContactOrderField.CREATED_AT, OrderDirection.DESC);
}
