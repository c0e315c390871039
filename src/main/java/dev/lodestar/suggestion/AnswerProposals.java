package dev.lodestar.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.catalogue.value.AttributeValue;
import dev.lodestar.catalogue.value.CodeSetValue;
import dev.lodestar.catalogue.value.EnumSetValue;
import dev.lodestar.profile.Attribute;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.ClosedAnswer;
import dev.lodestar.survey.ClosedAnswers;
import dev.lodestar.survey.ClosedQuestion;
import dev.lodestar.theme.Themes;
import dev.lodestar.theme.embedding.Vectors;

/** What the answers to closed questions propose: a value for an option that many chose, a range for numbers. */
@ApplicationScoped
class AnswerProposals {

    private final ClosedAnswers closed;
    private final Definitions definitions;
    private final Themes themes;

    AnswerProposals(ClosedAnswers closed, Definitions definitions, Themes themes) {
        this.closed = closed;
        this.definitions = definitions;
        this.themes = themes;
    }

    List<Proposal> of(UUID surveyId, AppliesTo appliesTo, List<Attribute> said) {
        List<Proposal> proposals = new ArrayList<>();
        for (ClosedQuestion question : closed.of(surveyId)) {
            definitions.find(question.question().attributeKey()).filter(known -> known.appliesTo().contains(appliesTo))
                    .ifPresent(definition -> {
                        List<Attribute> same = said.stream()
                                .filter(attribute -> attribute.definition().key().equals(definition.key())).toList();
                        if (Ranges.fits(definition.valueType())) {
                            range(question, definition, same).ifPresent(proposals::add);
                        } else {
                            proposals.addAll(choices(question, definition, same));
                        }
                    });
        }
        return proposals;
    }

    private Optional<Proposal> range(ClosedQuestion question, AttributeDefinition definition, List<Attribute> same) {
        var answered = AnswerSource.range(question);
        List<Band> bands = answered.bands(question).stream().map(AnswerSource.Banded::band).toList();
        Optional<Attribute> present = same.stream().findFirst();
        Optional<AttributeValue> before = present.map(Attribute::value);
        return MiddleRange.of(bands).flatMap(middle -> Ranges.value(definition.valueType(), middle.band(), before)
                .map(value -> {
                    boolean known = before.flatMap(Ranges::band).filter(middle::isLike).isPresent();
                    var kind = present.isEmpty() ? SuggestionKind.ADD
                            : known ? SuggestionKind.STRENGTHEN : SuggestionKind.SHARPEN;
                    int outside = middle.inside().trials() - middle.inside().successes();
                    return new Proposal(backing(answered, question, middle.inside(), outside, question.answers()),
                            Aim.at(kind, SuggestionMapping.BOUND, definition.key(), present.map(Attribute::id).orElse(null)),
                            definition.display(value), value);
                }));
    }

    /**
     * An option is a value when the people who chose it pass the gates and are no fewer than those of the usual option: of
     * three choices out of seven every option gets a share, and a share below the mean is no preference.
     */
    private List<Proposal> choices(ClosedQuestion question, AttributeDefinition definition, List<Attribute> same) {
        List<Proposal> proposals = new ArrayList<>();
        List<ChoiceOption> options = question.options().stream().filter(option -> Options.speaks(option.label())).toList();
        double usual = question.answers().stream().mapToInt(answer -> answer.options().size()).sum()
                / (double) Math.max(1, question.options().size());
        for (ChoiceOption option : options) {
            var source = AnswerSource.option(question, option.id());
            List<ClosedAnswer> chose = source.choosing(question);
            if (!SuggestionStrength.emerges(chose.size()) || chose.size() < usual) {
                continue;
            }
            Options.value(definition, option.label()).ifPresent(value -> proposals.add(new Proposal(
                    backing(source, question, Proportion.of(chose.size(), question.asked()), 0, chose),
                    aim(definition, value, same), definition.display(value), value)));
        }
        return proposals;
    }

    private Aim aim(AttributeDefinition definition, AttributeValue value, List<Attribute> same) {
        var alike = same.stream().filter(attribute -> saysItAlready(attribute.value(), value)).findFirst();
        if (alike.isPresent()) {
            return Aim.at(SuggestionKind.STRENGTHEN, SuggestionMapping.BOUND, definition.key(), alike.get().id());
        }
        if (definition.repeatable() || same.isEmpty()) {
            return Aim.add(SuggestionMapping.BOUND, definition.key());
        }
        Attribute present = same.get(0);
        return SuggestedValue.isSeveral(present.value())
                ? Aim.at(SuggestionKind.EXTEND, SuggestionMapping.BOUND, definition.key(), present.id())
                : Aim.at(SuggestionKind.SHARPEN, SuggestionMapping.BOUND, definition.key(), present.id());
    }

    /** The same item, or words that mean the same; a country of a region that is there already. */
    private boolean saysItAlready(AttributeValue present, AttributeValue value) {
        if (value instanceof CodeSetValue codes
                && present instanceof CodeSetValue set) {
            return codes.include().stream().allMatch(set::contains);
        }
        if (!SuggestedValue.isSeveral(value) || value instanceof EnumSetValue) {
            return present.equals(value) || SuggestedValue.items(present).containsAll(SuggestedValue.items(value))
                    && !SuggestedValue.items(value).isEmpty();
        }
        List<String> there = SuggestedValue.words(present);
        return SuggestedValue.words(value).stream().allMatch(item -> there.stream().anyMatch(
                other -> other.toLowerCase(Locale.ROOT).equals(item.toLowerCase(Locale.ROOT)) || meansTheSame(other, item)));
    }

    private boolean meansTheSame(String one, String other) {
        var vectors = themes.vectors(List.of(one, other));
        return Vectors.dot(vectors.get(one), vectors.get(other)) >= Likeness.SAME_STATEMENT;
    }

    private static Backing backing(AnswerSource source, ClosedQuestion question, Proportion people, int against,
            Collection<ClosedAnswer> saying) {
        long accounts = saying.stream().map(ClosedAnswer::accountId).filter(Objects::nonNull).distinct().count();
        long alone = saying.stream().filter(answer -> answer.accountId() == null).count();
        return Backing.of(source.key(), question.question().text(),
                new Seen(people.successes(), people.trials(), against), (int) accounts,
                SuggestionStrength.doubts(people, (int) (accounts + alone)));
    }
}
