package dev.lodestar.survey.campaign;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order invitations are listed. */
@DefaultNonNull
@Input("InvitationOrder")
@Description("The order in which invitations are listed.")
public record InvitationOrder(
        @Description("The property to order by.") InvitationOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final InvitationOrder OLDEST_FIRST = new InvitationOrder(InvitationOrderField.CREATED_AT,
            OrderDirection.ASC);
}
