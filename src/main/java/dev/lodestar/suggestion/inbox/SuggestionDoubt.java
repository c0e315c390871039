package dev.lodestar.suggestion.inbox;

import org.eclipse.microprofile.graphql.Description;

/** What holds a suggestion back from being proposed; it is only emerging then. */
@Description("What holds a suggestion back from being proposed.")
public enum SuggestionDoubt {
    @Description("Fewer than five people say it.")
    FEW_PEOPLE,
    @Description("The lower end of the interval is below 10 %.")
    SMALL_SHARE,
    @Description("All people who say it belong to one account.")
    ONE_ACCOUNT,
    @Description("The statements of the theme have little in common, or most of the central ones cannot be read alone.")
    MIXED_WORDS
}
