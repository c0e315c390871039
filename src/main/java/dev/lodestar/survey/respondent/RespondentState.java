package dev.lodestar.survey.respondent;

import org.eclipse.microprofile.graphql.Description;

/** Where a respondent stands. */
@Description("Where a respondent stands.")
public enum RespondentState {
    /** Nothing has been begun; looking at the link changed nothing. */
    READY,
    STARTED,
    COMPLETED
}
