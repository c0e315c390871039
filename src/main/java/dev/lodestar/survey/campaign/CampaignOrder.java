package dev.lodestar.survey.campaign;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order campaigns are listed. */
@DefaultNonNull
@Input("CampaignOrder")
@Description("The order in which campaigns are listed.")
public record CampaignOrder(
        @Description("The property to order by.") CampaignOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final CampaignOrder NEWEST_FIRST = new CampaignOrder(CampaignOrderField.CREATED_AT,
            OrderDirection.DESC);
}
