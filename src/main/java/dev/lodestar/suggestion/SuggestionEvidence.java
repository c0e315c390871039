package dev.lodestar.suggestion;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.profile.SourceKind;
import dev.lodestar.profile.Stance;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.ClosedAnswer;
import dev.lodestar.survey.ClosedAnswers;
import dev.lodestar.survey.ClosedQuestion;
import dev.lodestar.theme.Themes;
import dev.lodestar.theme.stance.ThemeStance;

/** What people said, as evidence for what a suggestion changes. */
@ApplicationScoped
class SuggestionEvidence {

    private final Themes themes;
    private final ClosedAnswers closed;

    SuggestionEvidence(Themes themes, ClosedAnswers closed) {
        this.themes = themes;
        this.closed = closed;
    }

    List<EvidenceDraft> of(SuggestionEntity suggestion) {
        if (suggestion.themeId != null) {
            return ThemeEvidence.of(themes.allStatements(suggestion.themeId, ThemeStance.FOR));
        }
        return AnswerSource.isKey(suggestion.sourceKey) ? answers(suggestion) : List.of();
    }

    /** The answers that chose the option; for a range all answers, those outside speak against it. */
    private List<EvidenceDraft> answers(SuggestionEntity suggestion) {
        var source = AnswerSource.parse(suggestion.sourceKey);
        var question = closed.of(source.surveyId()).stream()
                .filter(one -> one.question().id().equals(source.questionId())).findFirst();
        if (question.isEmpty()) {
            return List.of();
        }
        if (source.option() != null) {
            return source.choosing(question.get()).stream()
                    .map(answer -> draft(question.get(), answer, suggestion.text)).toList();
        }
        Optional<Band> range = Optional.ofNullable(suggestion.proposedValue()).flatMap(Ranges::band);
        return source.bands(question.get()).stream().map(banded -> {
            var draft = draft(question.get(), banded.answer(), words(question.get(), banded.answer()));
            return range.isEmpty() || range.get().holds(banded.band()) ? draft : draft.withStance(Stance.CONTRADICTS);
        }).toList();
    }

    private static String words(ClosedQuestion question, ClosedAnswer answer) {
        return answer.number() != null ? String.valueOf(answer.number())
                : question.options().stream().filter(option -> answer.options().contains(option.id()))
                        .map(ChoiceOption::label).collect(Collectors.joining(", "));
    }

    private static EvidenceDraft draft(ClosedQuestion question, ClosedAnswer answer, String words) {
        return EvidenceDraft.said(SourceKind.ANSWER, answer.answerId(), ThemeEvidence.shortened(question.question().text()),
                answer.contactId(), answer.accountId(), answer.role() == null ? null : answer.role().name(), words,
                answer.answeredAt().atZone(ZoneOffset.UTC).toLocalDate(), answer.incentivised());
    }
}
