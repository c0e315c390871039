package dev.lodestar.theme.tally;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How much of what there is to hear about a topic has been heard. */
@DefaultNonNull
@Description("How much of what there is to hear about a topic has been heard.")
public record ThemeSaturation(
        @Description("How many people said something.") int people,
        @Description("Pairs of a person and what they mentioned.") int mentions,
        @Description("What one person alone mentioned, ideas in no theme included.") int mentionedOnce,
        @Description("The estimated chance that the next mention is of something known (Good-Turing), 0 to 1.") double coverage,
        @Description("The lower end of its 95 % interval, 0 to 1.") double low,
        @Description("The upper end of its 95 % interval, 0 to 1.") double high,
        @Description("The coverage after equal parts of the people in the order they were heard, the last after all.") List<@NonNull Double> path,
        @Nullable @Description("After how many people the rule of Guest, Namey and Chen (base 4, run 2, at most 5 % new) called it saturated; null if it did not yet.") Integer guestPeople,
        @Description("The same in words, the coverage first.") String words,
        @Description("Whom to ask next, as suggestions in words.") List<@NonNull String> askNext) {
}
