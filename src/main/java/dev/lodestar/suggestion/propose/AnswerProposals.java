package dev.lodestar.suggestion.propose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.CodeSetValue;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.catalogue.EnumSetValue;
import dev.lodestar.profile.Attribute;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.inbox.SuggestionMapping;
import dev.lodestar.suggestion.model.EvidenceCounts;
import dev.lodestar.suggestion.model.MiddleRange;
import dev.lodestar.suggestion.model.OptionValues;
import dev.lodestar.suggestion.model.Proposal;
import dev.lodestar.suggestion.model.ProposedChange;
import dev.lodestar.suggestion.model.Ranges;
import dev.lodestar.suggestion.model.SameMeaning;
import dev.lodestar.suggestion.model.SuggestedValue;
import dev.lodestar.suggestion.model.SuggestionStrength;
import dev.lodestar.suggestion.model.Support;
import dev.lodestar.suggestion.model.SupportSource;
import dev.lodestar.survey.ClosedAnswer;
import dev.lodestar.survey.ClosedAnswers;
import dev.lodestar.survey.ClosedQuestion;
import dev.lodestar.theme.Themes;

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
        var proposals = new ArrayList<Proposal>();
        var questions = closed.of(surveyId);
        var meaning = meaning(questions, said);
        for (var question : questions) {
            definitions.find(question.attributeKey()).filter(known -> known.use().appliesTo().contains(appliesTo))
                    .ifPresent(definition -> {
                        var same = said.stream()
                                .filter(attribute -> attribute.definition().key().equals(definition.key())).toList();
                        if (Ranges.fits(definition.format().type())) {
                            range(question, definition, same).ifPresent(proposals::add);
                        } else {
                            proposals.addAll(choices(question, definition, same, meaning));
                        }
                    });
        }
        return proposals;
    }

    private Optional<Proposal> range(ClosedQuestion question, AttributeDefinition definition, List<Attribute> same) {
        var answered = AnswerSource.range(question);
        var bands = answered.bands(question).stream().map(AnswerSource.Banded::range).toList();
        var present = same.stream().findFirst();
        var before = present.map(Attribute::value);
        return MiddleRange.of(bands).flatMap(middle -> Ranges.value(definition.format().type(), middle.range(), before)
                .map(value -> {
                    boolean known = before.flatMap(Ranges::of).filter(middle::isLike).isPresent();
                    var kind = present.isEmpty() ? SuggestionKind.ADD
                            : known ? SuggestionKind.STRENGTHEN : SuggestionKind.SHARPEN;
                    int outside = middle.inside().trials() - middle.inside().successes();
                    return new Proposal(support(answered, question, middle.inside(), outside, question.answers()),
                            ProposedChange.at(kind, SuggestionMapping.BOUND, definition.key(),
                                    present.map(Attribute::id).orElse(null)).with(value),
                            definition.display(value));
                }));
    }

    /**
     * An option is a value when the people who chose it pass the gates and are no fewer than those of the usual option: of
     * three choices out of seven every option gets a share, and a share below the mean is no preference.
     */
    private static List<Proposal> choices(ClosedQuestion question, AttributeDefinition definition, List<Attribute> same,
            SameMeaning meaning) {
        var proposals = new ArrayList<Proposal>();
        var options = question.options().stream().filter(option -> OptionValues.speaks(option.label())).toList();
        double usual = question.answers().stream().mapToInt(answer -> answer.options().size()).sum()
                / (double) Math.max(1, question.options().size());
        for (var option : options) {
            var source = AnswerSource.option(question, option.id());
            var chose = source.choosing(question);
            if (!SuggestionStrength.emerges(chose.size()) || chose.size() < usual) {
                continue;
            }
            OptionValues.value(definition, option.label()).ifPresent(value -> proposals.add(new Proposal(
                    support(source, question, Proportion.of(chose.size(), question.asked()), 0, chose),
                    change(definition, value, same, meaning).with(value), definition.display(value))));
        }
        return proposals;
    }

    private static ProposedChange change(AttributeDefinition definition, AttributeValue value, List<Attribute> same,
            SameMeaning meaning) {
        var alike = same.stream().filter(attribute -> saysItAlready(attribute.value(), value, meaning)).findFirst();
        if (alike.isPresent()) {
            return ProposedChange.at(SuggestionKind.STRENGTHEN, SuggestionMapping.BOUND, definition.key(), alike.get().id());
        }
        if (definition.use().repeatable() || same.isEmpty()) {
            return ProposedChange.add(SuggestionMapping.BOUND, definition.key());
        }
        var present = same.get(0);
        return SuggestedValue.isSeveral(present.value())
                ? ProposedChange.at(SuggestionKind.EXTEND, SuggestionMapping.BOUND, definition.key(), present.id())
                : ProposedChange.at(SuggestionKind.SHARPEN, SuggestionMapping.BOUND, definition.key(), present.id());
    }

    /** The same item, or words that mean the same; a country of a region that is there already. */
    private static boolean saysItAlready(AttributeValue present, AttributeValue value, SameMeaning meaning) {
        if (value instanceof CodeSetValue codes
                && present instanceof CodeSetValue set) {
            return codes.include().stream().allMatch(set::contains);
        }
        if (!SuggestedValue.isSeveral(value) || value instanceof EnumSetValue) {
            return present.equals(value) || SuggestedValue.items(present).containsAll(SuggestedValue.items(value))
                    && !SuggestedValue.items(value).isEmpty();
        }
        var there = SuggestedValue.words(present);
        return SuggestedValue.words(value).stream()
                .allMatch(item -> there.stream().anyMatch(other -> meaning.isSame(other, item)));
    }

    /** Everything that may have to be compared, read at once. */
    private SameMeaning meaning(List<ClosedQuestion> questions, List<Attribute> said) {
        var words = new TreeSet<String>();
        said.forEach(attribute -> words.addAll(SuggestedValue.words(attribute.value())));
        for (var question : questions) {
            definitions.find(question.attributeKey()).ifPresent(definition -> question.options().stream()
                    .flatMap(option -> OptionValues.value(definition, option.label()).stream())
                    .forEach(value -> words.addAll(SuggestedValue.words(value))));
        }
        return new SameMeaning(themes.vectors(words));
    }

    private static Support support(AnswerSource source, ClosedQuestion question, Proportion people, int against,
            Collection<ClosedAnswer> saying) {
        long accounts = saying.stream().map(ClosedAnswer::accountId).filter(Objects::nonNull).distinct().count();
        long alone = saying.stream().filter(answer -> answer.accountId() == null).count();
        return new Support(SupportSource.answers(question.text(), source.key()),
                new EvidenceCounts(people.successes(), people.trials(), against), (int) accounts,
                SuggestionStrength.doubts(people, (int) (accounts + alone)), null);
    }
}
