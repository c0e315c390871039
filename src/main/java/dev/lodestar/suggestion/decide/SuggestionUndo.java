package dev.lodestar.suggestion.decide;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.AttributeEdits;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.model.SuggestedValue;

/**
 * Takes an acceptance back, as a new revision: what it added goes, and what others changed since stays. Where both cannot be
 * had, it says why not.
 */
@ApplicationScoped
class SuggestionUndo {

    void undo(SuggestionEntity suggestion, AttributeEdits edits) {
        var attribute = edits.present().stream().filter(one -> one.id().equals(suggestion.change.attributeId)).findFirst()
                .orElseThrow(() -> conflict(suggestion, "what it changed was removed meanwhile"));
        var id = attribute.id();
        if (suggestion.change.kind == SuggestionKind.CONTRADICT && !id.equals(suggestion.applied.decidedAttributeId)) {
            edits.present().stream().filter(one -> one.id().equals(suggestion.applied.decidedAttributeId))
                    .forEach(contradicted -> edits.withdraw(contradicted.id(), suggestion.applied.evidenceIds));
        }
        switch (suggestion.applied.change()) {
            case ADDED -> {
                requireUnchanged(suggestion, attribute);
                if (edits.hasOtherEvidence(id, suggestion.applied.evidenceIds)) {
                    throw conflict(suggestion, "more evidence was added to what it made; take that out first");
                }
                edits.remove(id);
            }
            case EXTENDED -> {
                edits.withdraw(id, suggestion.applied.evidenceIds);
                edits.replace(id, SuggestedValue.without(attribute.value(), suggestion.applied.valueAfter())
                        .orElseThrow(() -> conflict(suggestion, "the list does not hold its words any more")), List.of());
            }
            case REPLACED -> {
                requireUnchanged(suggestion, attribute);
                edits.withdraw(id, suggestion.applied.evidenceIds);
                edits.replace(id, suggestion.applied.valueBefore(), List.of());
            }
            case SUPPORTED -> edits.withdraw(id, suggestion.applied.evidenceIds);
            case WEIGHED -> {
                if (attribute.weight() != 0) {
                    throw conflict(suggestion, "its weight was changed since");
                }
                edits.weigh(id, suggestion.applied.weightBefore());
            }
        }
    }

    private static void requireUnchanged(SuggestionEntity suggestion, Attribute attribute) {
        if (!attribute.value().equals(suggestion.applied.valueAfter())) {
            throw conflict(suggestion, "what it made says “" + attribute.getText() + "” now");
        }
    }

    private static UserErrorException conflict(SuggestionEntity suggestion, String why) {
        return UserErrorException.conflict("“" + suggestion.text + "” cannot be taken back: " + why + ".", "input", "id");
    }
}
