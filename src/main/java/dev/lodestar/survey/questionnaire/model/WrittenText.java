package dev.lodestar.survey.questionnaire.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The answer in the person's own words: line ends are LF, control characters and the white space around it are gone. */
@Description("The answer in the person's own words.")
public record WrittenText(@NonNull @Description("What the person wrote, unchanged but for line ends.") String text)
        implements
            AnswerValue {

    public WrittenText {
        // A NUL or a lone surrogate cannot be stored as text, and no keyboard types one.
        text = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}", "").strip();
    }

    @Override
    public String inWords() {
        return "words";
    }
}
