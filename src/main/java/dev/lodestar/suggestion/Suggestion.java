package dev.lodestar.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.language.ThemeStance;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.shared.PageInfo;
import dev.lodestar.suggestion.inbox.SuggestionDifference;
import dev.lodestar.suggestion.inbox.SuggestionDoubt;
import dev.lodestar.suggestion.inbox.SuggestionMapping;
import dev.lodestar.suggestion.model.SuggestionStrength;
import dev.lodestar.theme.ThemeDifferences;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A proposed change of a profile or persona, with the tally that carries it. */
@DefaultNonNull
@Description("A proposed change of a profile or persona, with the tally that carries it.")
public record Suggestion(
        @Id @Description("The suggestion's id.") UUID id,
        @Description("Counts the changes; send it back with a decision.") int version,
        @Description("What it would change.") SuggestionKind kind,
        @Description("How much carries it.") SuggestionStrength strength,
        @Description("Where it stands.") SuggestionState state,
        @Description("What people say, in their words.") String text,
        @Description("How many people say it.") int people,
        @Description("How many people were asked.") int asked,
        @Description("People over asked, 0 to 1.") double share,
        @Description("The lower end of the 95 % Wilson interval, 0 to 1.") double low,
        @Description("The upper end of the 95 % Wilson interval, 0 to 1.") double high,
        @Description("How many people of those asked say the opposite.") int against,
        @Description("The lower end of the 95 % Wilson interval of the share of those who say the opposite, 0 to 1.") double againstLow,
        @Description("The upper end of the 95 % Wilson interval of the share of those who say the opposite, 0 to 1.") double againstHigh,
        @Description("The side of its theme that carries it; those who say the opposite stand on the other side.") ThemeStance stance,
        @Description("How many accounts the people belong to.") int accounts,
        @Description("What people were asked.") String question,
        @Description("What holds it back from being proposed; nothing when it is proposed.") List<@NonNull SuggestionDoubt> doubts,
        @Description("How it is known what it says something about.") SuggestionMapping mapping,
        @Nullable @Description("The day until which it was put off.") LocalDate snoozedUntil,
        @Nullable @Description("Why it was rejected.") String reason,
        @Nullable @Description("Why something like it was rejected before its evidence grew.") String earlierRejection,
        @Nullable @Description("Who decided.") String decidedBy,
        @Nullable @Description("When it was decided.") Instant decidedAt,
        @Nullable @Description("The revision of the profile or persona that the acceptance made.") Integer revision,
        @Description("When it was made.") Instant createdAt,
        @Ignore OwnerKind ownerKind,
        @Ignore UUID ownerId,
        @Ignore UUID themeId,
        @Ignore String definitionKey,
        @Ignore UUID attributeId,
        @Ignore String sourceKey,
        @Ignore AttributeValue value,
        @Ignore List<String> candidateKeys,
        @Ignore List<Double> candidateScores,
        @Nullable @Description("The group of people it is about, where they say it more often than the others; null where it is about everybody.") SuggestionDifference difference,
        @Ignore ThemeDifferences.Group group) {

    /** The proposed value, when words are not enough. */
    public Optional<AttributeValue> proposedValue() {
        return Optional.ofNullable(value);
    }

    /** A suggestion at its place. */
    @DefaultNonNull
    @Name("SuggestionEdge")
    @Description("A suggestion at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The suggestion.") Suggestion node) {
    }

    /** A page of suggestions, what most people carry first. */
    @DefaultNonNull
    @Name("SuggestionConnection")
    @Description("A page of suggestions, what most people carry first.")
    public record Connection(
            @Description("The suggestions with their places.") List<@NonNull Edge> edges,
            @Description("The suggestions.") List<@NonNull Suggestion> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }
}
