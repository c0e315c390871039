package dev.lodestar.survey.questionnaire.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a respondent gets to read and to answer. A draft may be incomplete; {@link #problems()} says what keeps it from being
 * published. A published one never changes.
 *
 * @param language the BCP 47 tag of the words, for example "en" or "ar"; it also gives the reading direction
 * @param introduction shown before the start, plain text
 * @param questions in the order they are asked
 * @param thankYou shown after completion, plain text
 */
@Description("What a respondent gets to read and to answer.")
public record Questionnaire(
        @NonNull @Description("The BCP 47 tag of the words, such as en or ar.") String language,
        @NonNull @Description("What is shown before the start.") String introduction,
        @NonNull @Description("The questions in the order they are asked.") List<@NonNull Question> questions,
        @NonNull @Description("What is shown after completion.") String thankYou) {

    static final int MOST_QUESTIONS = 200;

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** @return every reason why this cannot be published, empty when it can */
    public List<QuestionnaireProblem> problems() {
        var problems = new ArrayList<QuestionnaireProblem>();
        if (questions.isEmpty()) {
            problems.add(new QuestionnaireProblem(List.of("questions"), "There is no question yet; add one."));
        }
        if (questions.size() > MOST_QUESTIONS) {
            problems.add(new QuestionnaireProblem(List.of("questions"),
                    "There are " + questions.size() + " questions; at most " + MOST_QUESTIONS + " can be asked at once."));
        }
        if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            problems.add(new QuestionnaireProblem(List.of("language"),
                    "\"" + language + "\" is not a language tag; write one like \"en\" or \"pt-BR\"."));
        }
        var ids = new HashSet<String>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            for (var problem : question.problems()) {
                problems.add(problem.within("questions", i));
            }
            if (!ids.add(question.id())) {
                problems.add(new QuestionnaireProblem(List.of("id"), "Another question has the id \"" + question.id() + "\".")
                        .within("questions", i));
            }
        }
        return problems;
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /**
     * The gate that every answer passes, by whichever way it comes in.
     *
     * @return why the answer is refused, empty when it is taken
     */
    public Optional<String> refusal(String questionId, AnswerValue value) {
        return question(questionId).map(question -> question.refusal(value))
                .orElse(Optional.of("This version of the survey has no question \"" + questionId + "\"."));
    }

    /** @return the required questions that have no answer, in the order they are asked */
    public List<Question> unanswered(Set<String> answeredIds) {
        return questions.stream().filter(question -> question.required() && !answeredIds.contains(question.id())).toList();
    }
}
