package dev.lodestar.suggestion.decide;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import dev.lodestar.suggestion.model.Ranges;
import dev.lodestar.suggestion.model.SuggestedValue;
import dev.lodestar.suggestion.propose.AnswerSource;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.ClosedAnswer;
import dev.lodestar.survey.ClosedAnswers;
import dev.lodestar.survey.ClosedQuestion;
import dev.lodestar.theme.ThemeDifferences;
import dev.lodestar.theme.ThemeRelations;
import dev.lodestar.theme.ThemeStatement;
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
        if (suggestion.support.themeId == null) {
            return AnswerSource.isKey(suggestion.support.sourceKey) ? answers(suggestion) : List.of();
        }
        var evidence = new ArrayList<EvidenceDraft>(said(suggestion));
        if (speakAgainst(suggestion, line)) {
            evidence.addAll(contradicting(ThemeEvidence.of(statements(suggestion, ThemeSide.AGAINST))));
        }
        return evidence;
    }

    /** The same statements, speaking against the line that they contradict. */
    List<EvidenceDraft> against(SuggestionEntity suggestion) {
        return contradicting(said(suggestion));
    }

    private List<EvidenceDraft> said(SuggestionEntity suggestion) {
        return ThemeEvidence.of(statements(suggestion, suggestion.support.stance));
    }

    /** Everything that is said on a side, by the people whom the suggestion is about. */
    private List<ThemeStatement> statements(SuggestionEntity suggestion, ThemeSide stance) {
        var all = themes.allStatements(suggestion.support.themeId, stance);
        if (suggestion.support.difference == null) {
            return all;
        }
        var group = suggestion.support.difference.group(suggestion.support.topic);
        var people = differences.peopleOf(List.of(group)).get(group);
        return all.stream().filter(one -> people.contains(one.personId())).toList();
    }

    private boolean speakAgainst(SuggestionEntity suggestion, AttributeValue line) {
        var words = SuggestedValue.words(line);
        return suggestion.support.against > 0 && suggestion.support.stance == ThemeSide.FOR && words.size() == 1
                && !SuggestionEntity.ofOpponents(suggestion.ownerId, suggestion.support.themeId)
                && relations.of(suggestion.support.themeId, words.get(0)).side().filter(ThemeSide.FOR::equals).isPresent();
    }

    private static List<EvidenceDraft> contradicting(List<EvidenceDraft> said) {
        return said.stream().map(draft -> draft.withStance(EvidenceStance.CONTRADICTS)).toList();
    }

    /** The answers that chose the option; for a range all answers, those outside speak against it. */
    private List<EvidenceDraft> answers(SuggestionEntity suggestion) {
        var source = AnswerSource.parse(suggestion.support.sourceKey);
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
