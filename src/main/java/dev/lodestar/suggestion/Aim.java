package dev.lodestar.suggestion;

import java.util.List;
import java.util.UUID;

/**
 * What a proposal would change.
 *
 * @param definitionKey what it says something about, or null while that is to be chosen
 * @param attributeId the attribute that it would change, or null when it would add one
 * @param candidates the likeliest definitions, best first, when nothing is bound
 */
record Aim(SuggestionKind kind, SuggestionMapping mapping, String definitionKey, UUID attributeId,
        List<Candidate> candidates) {

    static Aim add(SuggestionMapping mapping, String key) {
        return new Aim(SuggestionKind.ADD, mapping, key, null, List.of());
    }

    static Aim unsure(List<Candidate> candidates) {
        return new Aim(SuggestionKind.ADD, SuggestionMapping.UNSURE, null, null, candidates);
    }

    static Aim at(SuggestionKind kind, SuggestionMapping mapping, String key, UUID attributeId) {
        return new Aim(kind, mapping, key, attributeId, List.of());
    }

    Aim with(List<Candidate> others) {
        return new Aim(kind, mapping, definitionKey, attributeId, others);
    }

    /** Whether a person has to say what it is about. */
    boolean isOpen() {
        return definitionKey == null;
    }
}
