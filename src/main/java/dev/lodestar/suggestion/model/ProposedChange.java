package dev.lodestar.suggestion.model;

import java.util.List;
import java.util.UUID;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.inbox.SuggestionMapping;

import org.jspecify.annotations.Nullable;

/**
 * What a proposal would change.
 *
 * @param definitionKey what it says something about, or null while that is to be chosen
 * @param attributeId the attribute that it would change, or null when it would add one
 * @param value what it would say, or null when the words are all
 * @param candidates the likeliest definitions, best first, when nothing is bound
 */
public record ProposedChange(SuggestionKind kind, SuggestionMapping mapping, @Nullable String definitionKey,
        @Nullable UUID attributeId, @Nullable AttributeValue value, List<Candidate> candidates) {

    public static ProposedChange add(SuggestionMapping mapping, String key) {
        return new ProposedChange(SuggestionKind.ADD, mapping, key, null, null, List.of());
    }

    public static ProposedChange unsure(List<Candidate> candidates) {
        return new ProposedChange(SuggestionKind.ADD, SuggestionMapping.UNSURE, null, null, null, candidates);
    }

    public static ProposedChange at(SuggestionKind kind, SuggestionMapping mapping, String key, @Nullable UUID attributeId) {
        return new ProposedChange(kind, mapping, key, attributeId, null, List.of());
    }

    public ProposedChange with(AttributeValue proposed) {
        return new ProposedChange(kind, mapping, definitionKey, attributeId, proposed, candidates);
    }

    public ProposedChange with(List<Candidate> others) {
        return new ProposedChange(kind, mapping, definitionKey, attributeId, value, others);
    }
}
