package dev.lodestar.survey;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order surveys are listed. */
@DefaultNonNull
@Input("SurveyOrder")
@Description("In which order surveys are listed.")
public record SurveyOrder(
        @Description("By what.") SurveyOrderField field,
        @Description("Which way.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    static final SurveyOrder NEWEST_FIRST = new SurveyOrder(SurveyOrderField.CREATED_AT, OrderDirection.DESC);
}
