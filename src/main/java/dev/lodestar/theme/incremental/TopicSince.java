package dev.lodestar.theme.incremental;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** What came into a topic after its search. */
@DefaultNonNull
@Description("What came into a topic after its search. The tallies count it; the next search reads it together with the rest.")
public record TopicSince(
        @Description("How many answers and passages came in.") int statements,
        @Description("How many of them have at least one idea in a theme.") int placed,
        @Description("How many of them were read and fit no theme clearly enough.") int unplaced,
        @Description("How many people were asked who had not been asked before.") int peopleAsked,
        @Description("How many new ideas wait without a theme.") int waiting,
        @Description("When more than this wait that no search has seen, they are searched for themes of their own.") int limit) {
}
