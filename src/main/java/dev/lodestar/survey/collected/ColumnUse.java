package dev.lodestar.survey.collected;

import org.eclipse.microprofile.graphql.Description;

/** What a column of a file of responses can be used for. */
@Description("What a column of a file of responses can be used for.")
public enum ColumnUse {
    @Description("The column tells people apart.")
    PERSON,
    @Description("The column holds the e-mail address of the person.")
    EMAIL,
    @Description("The column holds the name of the person.")
    NAME,
    @Description("The column holds the account of the person.")
    ACCOUNT,
    @Description("The column holds the part the person plays in a purchase.")
    ROLE,
    @Description("The column holds the date of the response.")
    DATE,
    @Description("The column holds the answers to a question.")
    QUESTION,
    @Description("The column is not used.")
    NOTHING
}
