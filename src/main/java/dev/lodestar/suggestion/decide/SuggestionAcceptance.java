package dev.lodestar.suggestion.decide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.AttributeDraft;
import dev.lodestar.profile.AttributeEdits;
import dev.lodestar.profile.Polarity;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.model.SuggestedValue;

import org.jspecify.annotations.Nullable;

/** Turns an accepted suggestion into one edit of its profile or persona, and remembers how to undo it. */
@ApplicationScoped
class SuggestionAcceptance {

    private final Definitions definitions;
    private final SuggestionEvidence evidences;

    SuggestionAcceptance(Definitions definitions, SuggestionEvidence evidences) {
        this.definitions = definitions;
        this.evidences = evidences;
    }

    /** Edits the owner; several acceptances can share one revision. */
    void accept(SuggestionEntity suggestion, AcceptSuggestion.Input input, AttributeEdits edits) {
        var said = edits.present();
        // The attribute may have been removed since; then what it said is added anew.
        var present = said.stream().filter(one -> one.id().equals(suggestion.change.attributeId)).findFirst();
        if (suggestion.change.kind == SuggestionKind.CONTRADICT) {
            contradict(suggestion, input, required(suggestion, present), said, edits);
            return;
        }
        var kind = input.isEdited() ? SuggestionKind.ADD : suggestion.change.kind;
        switch (kind) {
            case STRENGTHEN -> present.ifPresentOrElse(one -> support(suggestion, one, edits),
                    () -> add(suggestion, input, said, edits));
            case SHARPEN -> present.ifPresentOrElse(one -> replace(suggestion, one,
                    Objects.requireNonNull(suggestion.change.value, "What sharpens a line has a value"), edits),
                    () -> add(suggestion, input, said, edits));
            case RETIRE -> retire(suggestion, required(suggestion, present), edits);
            case ADD, EXTEND -> add(suggestion, input, said, edits);
            case CONTRADICT -> throw new IllegalStateException("A contradiction was to be accepted as a proposal of a line");
        }
    }

    /**
     * The line keeps its words and takes what people said as evidence against it; its status follows. Said in other words,
     * what people say instead becomes a line of its own besides, carried by the same people.
     */
    private void contradict(SuggestionEntity suggestion, AcceptSuggestion.Input input, Attribute contradicted,
            List<Attribute> said, AttributeEdits edits) {
        var against = edits.support(contradicted.id(), evidences.against(suggestion));
        if (!input.isEdited()) {
            store(suggestion, SuggestionChange.SUPPORTED, contradicted, against);
            return;
        }
        var definition = definition(suggestion, input);
        if (input.value() == null && toExtend(said, definition, value(definition, suggestion, input))
                .filter(list -> list.id().equals(contradicted.id())).isPresent()) {
            throw UserErrorException
                    .invalid("The evidence of a list is not told apart by its items, so the same people would speak for and"
                            + " against it. Accept it as it is, and change the list in the profile.", "input", "text");
        }
        add(suggestion, input, said, edits);
        suggestion.applied.evidenceIds = Stream.concat(against.evidenceIds().stream(), suggestion.applied.evidenceIds.stream())
                .toList();
    }

    private void support(SuggestionEntity suggestion, Attribute attribute, AttributeEdits edits) {
        store(suggestion, SuggestionChange.SUPPORTED, attribute,
                edits.support(attribute.id(), evidences.of(suggestion, attribute.value())));
    }

    private void replace(SuggestionEntity suggestion, Attribute attribute, AttributeValue value, AttributeEdits edits) {
        store(suggestion, SuggestionChange.REPLACED, attribute,
                edits.replace(attribute.id(), value, evidences.of(suggestion, value)));
    }

    private static void retire(SuggestionEntity suggestion, Attribute attribute, AttributeEdits edits) {
        suggestion.applied.beforeWeight = attribute.weight();
        store(suggestion, SuggestionChange.WEIGHED, attribute, edits.weigh(attribute.id(), 0));
    }

    private void add(SuggestionEntity suggestion, AcceptSuggestion.Input input, List<Attribute> said, AttributeEdits edits) {
        var definition = definition(suggestion, input);
        var value = value(definition, suggestion, input);
        Optional<Attribute> list = input.value() != null ? Optional.empty() : toExtend(said, definition, value);
        if (list.isPresent()) {
            var extended = SuggestedValue.extended(list.get().value(), value).orElseThrow();
            if (extended.equals(list.get().value())) {
                support(suggestion, list.get(), edits);
                return;
            }
            store(suggestion, SuggestionChange.EXTENDED, list.get(),
                    edits.replace(list.get().id(), extended, evidences.of(suggestion, extended)));
            suggestion.applied.afterValue = value;
            return;
        }
        store(suggestion, SuggestionChange.ADDED, null, edits.add(
                new AttributeDraft(definition.key(), value,
                        Objects.requireNonNullElse(input.polarity(), usualPolarity(definition)),
                        Objects.requireNonNullElse(input.weight(), AttributeDraft.USUAL_WEIGHT)),
                evidences.of(suggestion, value)));
    }

    private static void store(SuggestionEntity suggestion, SuggestionChange change, @Nullable Attribute before,
            AttributeEdits.Edit edit) {
        suggestion.applied.decidedKey = suggestion.change.definitionKey;
        suggestion.applied.decidedAttributeId = suggestion.change.attributeId;
        suggestion.applied.change = change;
        suggestion.applied.beforeValue = before == null ? null : before.value();
        suggestion.applied.afterValue = edit.attribute().value();
        suggestion.applied.evidenceIds = edit.evidenceIds();
        suggestion.change.attributeId = edit.attribute().id();
        suggestion.change.definitionKey = edit.attribute().definition().key();
    }

    /** A list that is there once for an owner takes one more item, also when it was begun after the suggestion was made. */
    static Optional<Attribute> toExtend(List<Attribute> said, AttributeDefinition definition, AttributeValue value) {
        return said.stream().filter(attribute -> attribute.definition().key().equals(definition.key()))
                .filter(attribute -> !definition.use().repeatable())
                .filter(attribute -> extended(attribute.value(), value).isPresent()).findFirst();
    }

    private static Optional<AttributeValue> extended(AttributeValue present, AttributeValue value) {
        try {
            return SuggestedValue.extended(present, value);
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), "input", "text");
        }
    }

    private static Attribute required(SuggestionEntity suggestion, Optional<Attribute> present) {
        return present.orElseThrow(() -> UserErrorException.conflict("What “" + suggestion.text
                + "” speaks about was removed meanwhile; reject the suggestion.", "input", "id"));
    }

    private AttributeDefinition definition(SuggestionEntity suggestion, AcceptSuggestion.Input input) {
        var key = input.definitionKey() == null ? suggestion.change.definitionKey : input.definitionKey();
        if (key == null) {
            throw UserErrorException.required(
                    "Nobody has said yet what these words are about; choose what they say something about.",
                    "input", "definitionKey");
        }
        return definitions.find(key).orElseThrow(() -> UserErrorException.invalid(
                "There is no attribute with the key “" + key + "”; choose one of attributeDefinitions.", "input",
                "definitionKey"));
    }

    private static AttributeValue value(AttributeDefinition definition, SuggestionEntity suggestion,
            AcceptSuggestion.Input input) {
        if (input.value() != null) {
            return input.value().toValue("input", "value");
        }
        if (suggestion.change.value != null && !input.isEdited()) {
            return suggestion.change.value;
        }
        try {
            return SuggestedValue.of(definition.format().type(), words(suggestion, input))
                    .orElseThrow(() -> UserErrorException.required(
                            definition.label() + " is not said in words; give its value as " + definition.format().type() + ".",
                            "input",
                            "value"));
        } catch (InvalidValue invalid) {
            throw UserErrorException.invalid(invalid.getMessage(), "input", "text");
        }
    }

    private static String words(SuggestionEntity suggestion, AcceptSuggestion.Input input) {
        return Text.isMissing(input.text()) ? suggestion.text : input.text();
    }

    /** What speaks against a customer is to be avoided; all else is wanted. */
    static Polarity usualPolarity(AttributeDefinition definition) {
        return definition.group() == AttributeGroup.EXCLUSION ? Polarity.AVOID : Polarity.WANT;
    }
}
