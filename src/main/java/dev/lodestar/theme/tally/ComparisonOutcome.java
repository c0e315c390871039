package dev.lodestar.theme.tally;

import org.eclipse.microprofile.graphql.Description;

/** What comparing groups of people came to. */
@Description("What comparing groups of people came to.")
public enum ComparisonOutcome {
    @Description("Too few people were asked or say it to test anything.")
    TOO_FEW_PEOPLE,
    @Description("Groups were compared, and no difference is shown.")
    COMMON_TO_ALL,
    @Description("Some groups say it more often than the others.")
    DIFFERENCES
}
