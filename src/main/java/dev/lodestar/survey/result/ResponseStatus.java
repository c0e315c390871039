package dev.lodestar.survey.result;

import org.eclipse.microprofile.graphql.Description;

/** How far a person has come. */
@Description("How far a person has come with a survey.")
public enum ResponseStatus {
    @Description("The person has begun to answer.")
    STARTED,
    @Description("The person has answered completely.")
    COMPLETED
}
