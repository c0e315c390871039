package dev.lodestar.survey;

import org.eclipse.microprofile.graphql.Description;

/** How far a person has come. */
@Description("How far a person has come with a survey.")
public enum ResponseStatus {
    STARTED,
    COMPLETED
}
