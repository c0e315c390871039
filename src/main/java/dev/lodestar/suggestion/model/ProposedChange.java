package dev.lodestar.suggestion.model;

import java.util.List;
import java.util.UUID;

import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.inbox.SuggestionMapping;

import org.jspecify.annotations.Nullable;

/**
 * What a proposal would change.
 *
 * @param definitionKey what it says something about, or null while that is to be chosen
 * @param attributeId the attribute that it would change, or null when it would add one
 * @param candidates the likeliest definitions, best first, when nothing is bound
 */
public record ProposedChange(SuggestionKind kind, SuggestionMapping mapping, @Nullable String definitionKey,
        @Nullable UUID attributeId, List<Candidate> candidates) {

    public static ProposedChange add(SuggestionMapping mapping, String key) {
        return new ProposedChange(SuggestionKind.ADD, mapping, key, null, List.of());
    }

    public static ProposedChange unsure(List<Candidate> candidates) {
        return new ProposedChange(SuggestionKind.ADD, SuggestionMapping.UNSURE, null, null, candidates);
    }

    public static ProposedChange at(SuggestionKind kind, SuggestionMapping mapping, String key, UUID attributeId) {
        return new ProposedChange(kind, mapping, key, attributeId, List.of());
    }

    public ProposedChange with(List<Candidate> others) {
        return new ProposedChange(kind, mapping, definitionKey, attributeId, others);
    }

    /** Whether a person has to say what it is about. */
    public boolean isOpen() {
        return definitionKey == null;
    }
}
