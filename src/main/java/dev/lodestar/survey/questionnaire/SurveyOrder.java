package dev.lodestar.survey.questionnaire;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order surveys are listed. */
@DefaultNonNull
@Input("SurveyOrder")
@Description("The order in which surveys are listed.")
public record SurveyOrder(
        @Description("The property to order by.") SurveyOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final SurveyOrder NEWEST_FIRST = new SurveyOrder(SurveyOrderField.CREATED_AT,
            OrderDirection.DESC);
}
