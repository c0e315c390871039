package dev.lodestar.suggestion.decide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.workspace.AuditEvent;

/**
 * What the audit log and the revisions call suggestions. Never by their words: these may be one person's, and neither is
 * cleared when that person is forgotten.
 */
@ApplicationScoped
class SuggestionNames {

    private final Definitions definitions;

    SuggestionNames(Definitions definitions) {
        this.definitions = definitions;
    }

    /** What was done about a suggestion, to be recorded. */
    AuditEvent event(String action, SuggestionEntity suggestion) {
        var event = AuditEvent.of(action, "suggestion", suggestion.id).with("kind", suggestion.change.kind.name());
        return label(suggestion).map(label -> event.with("definition", label)).orElse(event);
    }

    /** As in "to strengthen Pains", to stand behind "a suggestion". */
    String of(SuggestionEntity suggestion) {
        return switch (suggestion.change.kind) {
            case ADD -> "to add to ";
            case EXTEND -> "to extend ";
            case STRENGTHEN -> "to strengthen ";
            case SHARPEN -> "to sharpen ";
            case RETIRE -> "to retire from ";
            case CONTRADICT -> "that contradicts ";
        } + label(suggestion).orElse("what nobody has decided yet");
    }

    /** Several, the same ones once. */
    String of(List<SuggestionEntity> suggestions) {
        return suggestions.stream().map(this::of).distinct().collect(Collectors.joining(", "));
    }

    private Optional<String> label(SuggestionEntity suggestion) {
        return Optional.ofNullable(suggestion.change.definitionKey).flatMap(definitions::find)
                .map(AttributeDefinition::label);
    }
}
