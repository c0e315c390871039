package dev.lodestar.workspace.trash;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order entries of the trash are listed. */
@DefaultNonNull
@Input("TrashOrder")
@Description("In which order entries of the trash are listed.")
public record TrashOrder(
        @Description("The property that decides the order.") TrashOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    /** The order if nothing is said: what was deleted last first. */
    public static final TrashOrder NEWEST_FIRST = new TrashOrder(TrashOrderField.DELETED_AT, OrderDirection.DESC);
}
