package dev.lodestar.survey;

import java.util.List;

import dev.lodestar.shared.text.CleanText;
import dev.lodestar.survey.questionnaire.QuestionWriter;
import dev.lodestar.survey.questionnaire.model.Questionnaire;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** A survey as it is being written. */
@Input("SurveyInput")
@Description("A survey as it is being written; it may be incomplete until it is published.")
public record SurveyInput(
        @NonNull @Description("What the team and the respondents call it.") String title,
        @Nullable @Description("The BCP 47 tag of the words; en if not said.") String language,
        @Nullable @Description("What is shown before the start.") String introduction,
        @Nullable @Description("The questions in the order they are asked.") List<@NonNull QuestionInput> questions,
        @Nullable @Description("What is shown after completion.") String thankYou) {

    Questionnaire questionnaire() {
        return new Questionnaire(language == null ? "en" : CleanText.line(language), text(introduction),
                new QuestionWriter().write(questions == null ? List.of() : questions), text(thankYou));
    }

    private static String text(String text) {
        return text == null ? "" : CleanText.block(text);
    }
}
