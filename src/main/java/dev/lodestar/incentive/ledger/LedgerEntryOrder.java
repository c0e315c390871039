package dev.lodestar.incentive.ledger;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order ledger entries are listed. */
@DefaultNonNull
@Input("LedgerEntryOrder")
@Description("The order in which ledger entries are listed.")
public record LedgerEntryOrder(
        @Description("The property to order by.") LedgerEntryOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    public static final LedgerEntryOrder NEWEST_FIRST = new LedgerEntryOrder(LedgerEntryOrderField.CREATED_AT,
            OrderDirection.DESC);
}
