package dev.lodestar.suggestion;

import org.eclipse.microprofile.graphql.Description;

/** What a suggestion would change. */
@Description("What a suggestion would change.")
public enum SuggestionKind {
    @Description("The suggestion adds an attribute.")
    ADD,
    @Description("The suggestion adds an item to a list or set that is there already.")
    EXTEND,
    @Description("The suggestion adds evidence to an attribute that says the same.")
    STRENGTHEN,
    @Description("The suggestion adds evidence against an attribute, since people say the opposite.")
    CONTRADICT,
    @Description("The suggestion narrows or moves a range.")
    SHARPEN,
    @Description("The suggestion gives the weight 0 to an attribute that nobody speaks of any more, though asked.")
    RETIRE
}
