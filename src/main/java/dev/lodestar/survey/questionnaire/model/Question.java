package dev.lodestar.survey.questionnaire.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lodestar.shared.text.Text;

import org.eclipse.microprofile.graphql.Description;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Union;

/** One question: what it asks, and which answers it takes. */
@Union
@Description("One question of a questionnaire.")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @Type(value = SingleChoiceQuestion.class, name = "SINGLE_CHOICE"),
        @Type(value = MultipleChoiceQuestion.class, name = "MULTIPLE_CHOICE"),
        @Type(value = ScaleQuestion.class, name = "SCALE"), @Type(value = TextQuestion.class, name = "TEXT") })
public sealed interface Question permits SingleChoiceQuestion, MultipleChoiceQuestion, ScaleQuestion, TextQuestion {

    int MOST_CHARACTERS = 1_000;

    /** @return the id that stays the same from version to version, so that answers can be compared */
    String id();

    String text();

    /** @return a line of explanation below the question, null when there is none */
    @Nullable
    String help();

    boolean required();

    /** @return the key of the attribute in the catalogue that the answers speak about, null when they feed none */
    @Nullable
    String attributeKey();

    /** @return what keeps this question from being published, without its place in the list */
    List<QuestionnaireProblem> problems();

    /** @return why this question does not take the answer, empty when it does */
    Optional<String> refusal(AnswerValue value);

    /** @return the problems that any kind of question can have */
    static List<QuestionnaireProblem> problemsOfAny(Question question) {
        var problems = new ArrayList<QuestionnaireProblem>();
        if (question.id() == null || !question.id().matches("[A-Za-z0-9_.-]{1,64}")) {
            problems.add(new QuestionnaireProblem(List.of("id"),
                    "The id \"" + question.id() + "\" needs 1 to 64 letters, digits, dots, dashes or underscores."));
        }
        if (Text.isMissing(question.text())) {
            problems.add(new QuestionnaireProblem(List.of("text"), "The question has no text; write what you want to know."));
        } else if (Text.length(question.text()) > MOST_CHARACTERS) {
            problems.add(new QuestionnaireProblem(List.of("text"),
                    "The question is longer than " + MOST_CHARACTERS + " characters; shorten it."));
        }
        return problems;
    }

    /** @return the words for an answer of another kind than the question takes */
    static Optional<String> wrongKind(String expected, AnswerValue value) {
        return Optional.of("This question takes " + expected + ", not " + value.inWords() + ".");
    }
}
