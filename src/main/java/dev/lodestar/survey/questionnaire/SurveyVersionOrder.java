package dev.lodestar.survey.questionnaire;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order versions of a survey are listed. */
@DefaultNonNull
@Input("SurveyVersionOrder")
@Description("The order in which versions of a survey are listed.")
public record SurveyVersionOrder(
        @Description("The property to order by.") SurveyVersionOrderField field,
        @Description("The direction of the order.") OrderDirection direction) {

    static final SurveyVersionOrder OLDEST_FIRST = new SurveyVersionOrder(SurveyVersionOrderField.PUBLISHED_AT,
            OrderDirection.ASC);
}
