package dev.lodestar.survey.respondent;

import org.eclipse.microprofile.graphql.Description;

/** Where a respondent stands. */
@Description("Where a respondent stands.")
public enum RespondentState {
    @Description("Nothing has been begun.")
    READY,
    @Description("The person has begun to answer.")
    STARTED,
    @Description("The person has answered completely.")
    COMPLETED
}
