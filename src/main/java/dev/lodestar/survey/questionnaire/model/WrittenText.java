package dev.lodestar.survey.questionnaire.model;

import dev.lodestar.shared.text.CleanText;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The answer in the person's own words: line ends are LF, invisible characters and the blanks around it are gone. */
@Description("The answer in the person's own words.")
public record WrittenText(@NonNull @Description("What the person wrote, unchanged but for line ends.") String text)
        implements
            AnswerValue {

    public WrittenText {
        text = CleanText.block(text);
    }

    @Override
    public String inWords() {
        return "words";
    }
}
