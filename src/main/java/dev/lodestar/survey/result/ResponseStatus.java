package dev.lodestar.survey.result;

import org.eclipse.microprofile.graphql.Description;

/** How far a person has come. */
@Description("How far a person has come with a survey.")
public enum ResponseStatus {
    STARTED,
    COMPLETED
}
