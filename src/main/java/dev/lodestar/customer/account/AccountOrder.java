package dev.lodestar.customer.account;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order accounts are listed. */
@DefaultNonNull
@Input("AccountOrder")
@Description("The order in which accounts are listed.")
public record AccountOrder(
        @Description("The property to order by.") AccountOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    public static final AccountOrder BY_NAME = new AccountOrder(AccountOrderField.NAME, OrderDirection.ASC);
}
