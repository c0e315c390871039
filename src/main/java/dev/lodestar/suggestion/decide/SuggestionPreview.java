package dev.lodestar.suggestion.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeDifference;
import dev.lodestar.catalogue.AttributeDifference.Code;
import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.catalogue.ValueDiff;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.AttributeStatus;
import dev.lodestar.suggestion.Suggestion;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.model.SuggestedValue;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the profile or persona would say. */
@DefaultNonNull
@Description("What the profile or persona would say if a suggestion were accepted as it is.")
public record SuggestionPreview(
        @Nullable @Description("The line as it is now; null when it would be new.") String before,
        @Description("The line as it would be.") String after,
        @Description("Each thing that would be different.") List<@NonNull AttributeDifference> changes) {

    /**
     * What would come of it.
     *
     * @param definition what it says something about, or null while that is to be chosen
     * @param said what the profile or persona says now
     */
    public static SuggestionPreview of(Suggestion suggestion, @Nullable AttributeDefinition definition, List<Attribute> said) {
        if (definition == null) {
            return new SuggestionPreview(null, suggestion.text(), List.of());
        }
        var present = said.stream().filter(one -> one.id().equals(suggestion.change().attributeId()))
                .findFirst();
        var value = Optional.ofNullable(suggestion.change().value())
                .or(() -> SuggestedValue.of(definition.format().type(), suggestion.text())).orElse(null);
        return switch (suggestion.change().kind()) {
            case STRENGTHEN, CONTRADICT -> evidence(suggestion, present);
            case RETIRE -> present.map(one -> new SuggestionPreview(one.getText(), one.getText(),
                    List.of(AttributeDifference.of(Code.WEIGHT).with("before", one.weight()).with("after", 0))))
                    .orElseGet(() -> fresh(suggestion.text()));
            case SHARPEN -> value != null && present.isPresent() ? changed(definition, present.get(), value)
                    : fresh(suggestion.text());
            case ADD, EXTEND -> value == null ? fresh(suggestion.text()) : added(definition, said, value);
        };
    }

    private static SuggestionPreview added(AttributeDefinition definition, List<Attribute> said, AttributeValue value) {
        try {
            return SuggestionAcceptance.toExtend(said, definition, value)
                    .map(list -> changed(definition, list, SuggestedValue.extended(list.value(), value).orElseThrow()))
                    .orElseGet(() -> fresh(definition.display(value)));
        } catch (InvalidValue tooMuch) {
            return fresh(definition.display(value));
        }
    }

    private static SuggestionPreview fresh(String text) {
        return new SuggestionPreview(null, text, List.of());
    }

    private static SuggestionPreview changed(AttributeDefinition definition, Attribute present, AttributeValue value) {
        return new SuggestionPreview(present.getText(), definition.display(value), ValueDiff.between(present.value(), value));
    }

    private static SuggestionPreview evidence(Suggestion suggestion, Optional<Attribute> present) {
        var changes = new ArrayList<AttributeDifference>();
        boolean against = suggestion.change().kind() == SuggestionKind.CONTRADICT;
        var people = suggestion.support().people().successes();
        changes.add(AttributeDifference.of(against ? Code.EVIDENCE_AGAINST : Code.EVIDENCE_FOR).with("people", people));
        present.ifPresent(one -> {
            var tally = one.tally();
            changes.add(AttributeDifference.of(Code.EVIDENCE_SO_FAR).with("supporting", tally.supportingPeople())
                    .with("contradicting", tally.contradictingPeople()));
            if (against && one.getStatus() != AttributeStatus.CONTRADICTED
                    && people >= tally.supportingPeople() + tally.supportingSources()) {
                changes.add(AttributeDifference.of(Code.CONTRADICTED));
            }
        });
        var text = present.map(Attribute::getText).orElse(suggestion.text());
        return new SuggestionPreview(present.isPresent() ? text : null, text, changes);
    }
}
