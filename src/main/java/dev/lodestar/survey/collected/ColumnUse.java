package dev.lodestar.survey.collected;

import org.eclipse.microprofile.graphql.Description;

/** What a column of a file of responses can be used for. */
@Description("What a column of a file of responses can be used for.")
public enum ColumnUse {
    PERSON,
    EMAIL,
    NAME,
    ACCOUNT,
    ROLE,
    DATE,
    QUESTION,
    NOTHING
}
