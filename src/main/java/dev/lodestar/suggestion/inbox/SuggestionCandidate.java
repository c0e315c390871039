package dev.lodestar.suggestion.inbox;

import dev.lodestar.catalogue.AttributeDefinition;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** What the words of a suggestion may be about. */
@DefaultNonNull
@Description("What the words of a suggestion may be about.")
public record SuggestionCandidate(
        @Description("The attribute.") AttributeDefinition definition,
        @Description("How much the words are like it, -1 to 1; only good for comparing.") double score) {
}
