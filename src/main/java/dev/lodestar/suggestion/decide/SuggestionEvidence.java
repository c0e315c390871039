package dev.lodestar.suggestion.decide;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.profile.EvidencePerson;
import dev.lodestar.profile.EvidenceSource;
import dev.lodestar.profile.EvidenceStance;
import dev.lodestar.profile.SourceKind;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.model.Ground;
import dev.lodestar.suggestion.model.Ranges;
import dev.lodestar.suggestion.model.SuggestedValue;
import dev.lodestar.suggestion.propose.AnswerSource;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.ClosedAnswer;
import dev.lodestar.survey.ClosedAnswers;
import dev.lodestar.survey.ClosedQuestion;
import dev.lodestar.theme.ThemeDifferences;
import dev.lodestar.theme.ThemeRelations;
import dev.lodestar.theme.Themes;

/** What people said, as evidence for what a suggestion changes. */
@ApplicationScoped
class SuggestionEvidence {

    private final Themes themes;
    private final ThemeRelations relations;
    private final ThemeDifferences differences;
    private final ClosedAnswers closed;

    SuggestionEvidence(Themes themes, ThemeRelations relations, ThemeDifferences differences, ClosedAnswers closed) {
        this.themes = themes;
        this.relations = relations;
        this.differences = differences;
        this.closed = closed;
    }

    /**
     * What speaks for a line that a suggestion makes or strengthens, and what speaks against it: those who say the opposite
     * of its theme, unless they wait with a suggestion of their own. For a list they are left out, since the evidence of a
     * list is not told apart by its items.
     *
     * @param line the line as it will be
     */
    List<EvidenceDraft> of(SuggestionEntity suggestion, AttributeValue line) {
        return suggestion.support.ground().map(ground -> statements(suggestion, ground, line))
                .or(() -> AnswerSource.of(suggestion.support.sourceKey).map(source -> answers(suggestion, source)))
                .orElse(List.of());
    }

    private List<EvidenceDraft> statements(SuggestionEntity suggestion, Ground ground, AttributeValue line) {
        var evidence = new ArrayList<EvidenceDraft>(said(suggestion, ground));
        if (speakAgainst(suggestion, ground, line)) {
            evidence.addAll(contradicting(said(suggestion, ground.opposite())));
        }
        return evidence;
    }

    /** The same statements, speaking against the line that they contradict. */
    List<EvidenceDraft> against(SuggestionEntity suggestion) {
        return contradicting(suggestion.support.ground().map(ground -> said(suggestion, ground)).orElse(List.of()));
    }

    /** Everything that is said on a side, by the people whom the suggestion is about. */
    private List<EvidenceDraft> said(SuggestionEntity suggestion, Ground ground) {
        var all = themes.allStatements(ground.themeId(), ground.side());
        return ThemeEvidence.of(suggestion.support.group().map(group -> {
            var people = differences.peopleOf(List.of(group)).getOrDefault(group, Set.of());
            return all.stream().filter(one -> people.contains(one.personId())).toList();
        }).orElse(all));
    }

    private boolean speakAgainst(SuggestionEntity suggestion, Ground ground, AttributeValue line) {
        var words = SuggestedValue.words(line);
        return suggestion.support.against > 0 && ground.side() == ThemeSide.FOR && words.size() == 1
                && !SuggestionEntity.ofOpponents(suggestion.ownerId, ground.themeId())
                && relations.of(ground.themeId(), words.get(0)).side().filter(ThemeSide.FOR::equals).isPresent();
    }

    private static List<EvidenceDraft> contradicting(List<EvidenceDraft> said) {
        return said.stream().map(draft -> draft.withStance(EvidenceStance.CONTRADICTS)).toList();
    }

    /** The answers that chose the option; for a range all answers, those outside speak against it. */
    private List<EvidenceDraft> answers(SuggestionEntity suggestion, AnswerSource source) {
        var question = closed.of(source.surveyId()).stream()
                .filter(one -> one.questionId().equals(source.questionId())).findFirst();
        if (question.isEmpty()) {
            return List.of();
        }
        if (source.option() != null) {
            return source.choosing(question.get()).stream()
                    .map(answer -> draft(question.get(), answer, suggestion.text)).toList();
        }
        var range = Optional.ofNullable(suggestion.change.value).flatMap(Ranges::of);
        return source.bands(question.get()).stream().map(banded -> {
            var draft = draft(question.get(), banded.answer(), words(question.get(), banded.answer()));
            return range.isEmpty() || range.get().contains(banded.range()) ? draft
                    : draft.withStance(EvidenceStance.CONTRADICTS);
        }).toList();
    }

    private static String words(ClosedQuestion question, ClosedAnswer answer) {
        return answer.number() != null ? String.valueOf(answer.number())
                : question.options().stream().filter(option -> answer.options().contains(option.id()))
                        .map(ChoiceOption::label).collect(Collectors.joining(", "));
    }

    private static EvidenceDraft draft(ClosedQuestion question, ClosedAnswer answer, String words) {
        var source = EvidenceSource.of(SourceKind.ANSWER, answer.answerId(), ThemeEvidence.shortened(question.text()));
        var person = new EvidencePerson(answer.contactId(), answer.accountId(),
                answer.buyingRole() == null ? null : answer.buyingRole().name());
        return EvidenceDraft.said(source, person, words,
                answer.answeredAt().atZone(ZoneOffset.UTC).toLocalDate(), answer.incentivised());
    }
}
