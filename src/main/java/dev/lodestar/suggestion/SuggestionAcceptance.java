package dev.lodestar.suggestion;

import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeGroup;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.catalogue.value.AttributeValue;
import dev.lodestar.catalogue.value.InvalidValue;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.AttributeChange;
import dev.lodestar.profile.AttributeDraft;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.Evidences;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.Polarity;
import dev.lodestar.shared.Refused;
import dev.lodestar.theme.Themes;

/** Turns an accepted suggestion into one change of its profile or persona. */
@ApplicationScoped
class SuggestionAcceptance {

    private final Definitions definitions;
    private final Attributes attributes;
    private final Evidences evidences;
    private final Themes themes;

    SuggestionAcceptance(Definitions definitions, Attributes attributes, Evidences evidences, Themes themes) {
        this.definitions = definitions;
        this.attributes = attributes;
        this.evidences = evidences;
        this.themes = themes;
    }

    AttributeChange accept(SuggestionEntity suggestion, AcceptSuggestionInput input) {
        var evidence = ThemeEvidence.of(themes.allStatements(suggestion.themeId));
        var cause = "Accepted the suggestion “%s”, said by %d of %d people".formatted(suggestion.text, suggestion.people,
                suggestion.asked);
        // The attribute may have been removed since; then what it said is added anew.
        Optional<Attribute> present = Optional.ofNullable(suggestion.attributeId).flatMap(attributes::find);
        if (suggestion.kind == SuggestionKind.STRENGTHEN && present.isPresent() && !input.isEdited()) {
            return evidences.add(present.get().id(), evidence, cause);
        }
        var definition = definition(suggestion, input);
        Optional<Attribute> list = input.value() != null ? Optional.empty() : listToExtend(suggestion.owner(), definition);
        if (list.isPresent()) {
            return attributes.extend(list.get().id(), extended(list.get(), words(suggestion, input)), evidence, cause);
        }
        return attributes.add(suggestion.owner(), null,
                new AttributeDraft(definition.key(), value(definition, suggestion, input),
                        Objects.requireNonNullElse(input.polarity(), usualPolarity(definition)),
                        Objects.requireNonNullElse(input.weight(), AttributeDraft.USUAL_WEIGHT)),
                evidence, cause);
    }

    /** A list that is there once for an owner takes one more item, also when it was begun after the suggestion was made. */
    private Optional<Attribute> listToExtend(OwnerRef owner, AttributeDefinition definition) {
        return attributes.of(owner).stream().filter(attribute -> attribute.definition().key().equals(definition.key()))
                .filter(attribute -> !definition.repeatable())
                .filter(attribute -> SuggestedValue.extended(attribute.value(), "one more").isPresent()).findFirst();
    }

    private AttributeDefinition definition(SuggestionEntity suggestion, AcceptSuggestionInput input) {
        var key = input.definitionKey() == null ? suggestion.definitionKey : input.definitionKey();
        if (key == null) {
            throw Refused.required("Nobody has said yet what these words are about; choose what they say something about.",
                    "input", "definitionKey");
        }
        return definitions.find(key).orElseThrow(() -> Refused.invalid(
                "There is no attribute with the key “" + key + "”; choose one of attributeDefinitions.", "input",
                "definitionKey"));
    }

    private static AttributeValue value(AttributeDefinition definition, SuggestionEntity suggestion,
            AcceptSuggestionInput input) {
        if (input.value() != null) {
            return input.value().toValue("input", "value");
        }
        try {
            return SuggestedValue.of(definition.valueType(), words(suggestion, input)).orElseThrow(() -> Refused.required(
                    definition.label() + " is not said in words; give its value as " + definition.valueType() + ".", "input",
                    "value"));
        } catch (InvalidValue invalid) {
            throw Refused.invalid(invalid.getMessage(), "input", "text");
        }
    }

    private static AttributeValue extended(Attribute present, String item) {
        try {
            return SuggestedValue.extended(present.value(), item).orElseThrow(() -> Refused.conflict(
                    present.definition().label() + " is no longer a list; choose what to say instead.", "input", "value"));
        } catch (InvalidValue invalid) {
            throw Refused.invalid(invalid.getMessage(), "input", "text");
        }
    }

    private static String words(SuggestionEntity suggestion, AcceptSuggestionInput input) {
        return input.text() == null || input.text().isBlank() ? suggestion.text : input.text();
    }

    /** What speaks against a customer is to be avoided; all else is wanted. */
    static Polarity usualPolarity(AttributeDefinition definition) {
        return definition.group() == AttributeGroup.EXCLUSION ? Polarity.AVOID : Polarity.WANT;
    }
}
