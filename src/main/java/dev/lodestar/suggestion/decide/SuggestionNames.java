package dev.lodestar.suggestion.decide;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.profile.RevisionCause;
import dev.lodestar.suggestion.SuggestionKind;
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

    /** What is known of a suggestion besides its words. */
    private record Name(SuggestionKind kind, Optional<String> definition) {
    }

    /** A cause that names suggestions too, the same ones once; the definition of what nobody has decided yet is empty. */
    RevisionCause addTo(RevisionCause cause, List<SuggestionEntity> suggestions) {
        var named = cause;
        for (var name : suggestions.stream().map(one -> new Name(one.change.kind, label(one))).distinct().toList()) {
            named = named.with("kind", name.kind()).with("definition", name.definition().orElse(""));
        }
        return named;
    }

    private Optional<String> label(SuggestionEntity suggestion) {
        return Optional.ofNullable(suggestion.change.definitionKey).flatMap(definitions::find)
                .map(AttributeDefinition::label);
    }
}
