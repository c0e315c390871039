package dev.lodestar.theme.source;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.survey.AskedPerson;
import dev.lodestar.survey.OpenAnswer;
import dev.lodestar.survey.OpenAnswers;
import dev.lodestar.survey.OpenQuestion;
import dev.lodestar.survey.SingleChoices;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.ThemeSource;
import dev.lodestar.theme.ThemeSourceKind;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Voice;

import org.jspecify.annotations.Nullable;

/** Open answers of surveys as statements. Asked is who was shown the question, whether they answered it or not. */
@ApplicationScoped
public class AnsweredQuestions implements StatementSource {

    public static final String PREFIX = "question:";

    private final OpenAnswers answers;
    private final SingleChoices closed;

    AnsweredQuestions(OpenAnswers answers, SingleChoices closed) {
        this.answers = answers;
        this.closed = closed;
    }

    @Override
    public List<ThemeSource> offered() {
        return answers.questions().stream().map(this::source).toList();
    }

    private ThemeSource source(OpenQuestion question) {
        return new ThemeSource(PREFIX + question.surveyId() + ":" + question.questionId(), ThemeSourceKind.QUESTION,
                question.surveyTitle(), question.text(), question.attributeKey(), (int) question.answered(),
                answers.asked(question.surveyId(), question.questionId()));
    }

    @Override
    public Optional<MaterialPart> read(String sourceId, Optional<String> behind) {
        if (!sourceId.startsWith(PREFIX)) {
            return Optional.empty();
        }
        // The question's own id may hold any sign but the survey's cannot hold a colon.
        var parts = sourceId.split(":", 3);
        var survey = UUID.fromString(parts[1]);
        var page = answers.page(survey, parts[2], behind.map(UUID::fromString));
        var asked = new LinkedHashMap<UUID, AskedPerson>();
        page.asked().forEach(person -> asked.putIfAbsent(person.contactId(), person));
        var chosen = closed.chosen(survey, asked.keySet());
        return Optional.of(new MaterialPart(new Material(
                asked.values().stream()
                        .map(person -> voice(survey, person, chosen.getOrDefault(person.contactId(), Map.of()))).toList(),
                page.answers().stream().map(AnsweredQuestions::statement).toList(),
                behind.isPresent() ? Map.of() : labels(survey)), page.next().map(UUID::toString)));
    }

    private Map<String, String> labels(UUID survey) {
        var labels = new HashMap<String, String>();
        closed.questions(survey).forEach((question, text) -> labels.put(Dimensions.question(survey, question), text));
        return labels;
    }

    private static Voice voice(UUID survey, AskedPerson person, Map<String, String> chosen) {
        var facts = new ArrayList<Fact>();
        chosen.forEach((question, option) -> facts.add(new Fact(Dimensions.question(survey, question), option)));
        facts.add(new Fact(Dimensions.PAID, person.incentivised() ? Dimensions.PROMISED : Dimensions.UNPAID));
        facts.add(new Fact(Dimensions.MONTH, YearMonth.from(person.askedAt().atZone(ZoneOffset.UTC)).toString()));
        return new Voice(person.contactId(), person.accountId(), name(person.buyingRole()), facts);
    }

    private static Statement statement(OpenAnswer answer) {
        var person = answer.person();
        return new Statement(new SourceRef(StatementKind.ANSWER, answer.answerId(), answer.questionText()),
                new Voice(person.contactId(), person.accountId(), name(person.buyingRole())), person.contactId(),
                answer.text(), answer.answeredAt(), person.incentivised());
    }

    private static @Nullable String name(@Nullable BuyingRole role) {
        return role == null ? null : role.name();
    }
}
