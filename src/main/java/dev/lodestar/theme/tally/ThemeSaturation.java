package dev.lodestar.theme.tally;

import java.util.List;

import dev.lodestar.statistics.Estimate;
import dev.lodestar.theme.tally.model.AskNext;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How much of what there is to hear about a topic has been heard. */
@DefaultNonNull
@Description("How much of what there is to hear about a topic has been heard.")
public record ThemeSaturation(
        @Description("The number of people who said something.") int people,
        @Description("The number of pairs of a person and what they mentioned.") int mentions,
        @Description("The number of things that one person alone mentioned, ideas in no theme included.") int mentionedOnce,
        @Description("The estimated chance that the next mention is of something known (Good-Turing), from 0 to 1.") Estimate coverage,
        @Description("The coverage after equal parts of the people in the order they were heard, the last after all.") List<@NonNull Double> path,
        @Nullable @Description("After how many people the rule of Guest, Namey and Chen (base 4, run 2, at most 5 % new) called it saturated, or null if it did not yet.") Integer guestPeople,
        @Description("Whom to ask next.") List<@NonNull AskNext> askNext) {
}
