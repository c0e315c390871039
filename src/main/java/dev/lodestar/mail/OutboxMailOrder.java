package dev.lodestar.mail;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order mails are listed. */
@DefaultNonNull
@Input("OutboxMailOrder")
@Description("The order in which mails are listed.")
public record OutboxMailOrder(
        @Description("The property to order by.") OutboxMailOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final OutboxMailOrder NEWEST_FIRST = new OutboxMailOrder(OutboxMailOrderField.CREATED_AT,
            OrderDirection.DESC);
}
