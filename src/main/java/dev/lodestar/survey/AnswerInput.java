package dev.lodestar.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.lodestar.survey.questionnaire.model.AnswerValue;
import dev.lodestar.survey.questionnaire.model.ChosenOption;
import dev.lodestar.survey.questionnaire.model.ChosenOptions;
import dev.lodestar.survey.questionnaire.model.ScalePoint;
import dev.lodestar.survey.questionnaire.model.UnclearAnswerException;
import dev.lodestar.survey.questionnaire.model.WrittenText;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** An answer as it comes in: exactly one of the four is set. */
@Input("AnswerInput")
@Description("An answer to one question: exactly one of the fields is set.")
public record AnswerInput(@Nullable @Description("The id of the option, for a single choice.") String option,
        @Nullable @Description("The ids of the options, for a multiple choice.") List<@NonNull String> options,
        @Nullable @Description("The point, for a scale.") Integer number,
        @Nullable @Description("The words, for a text.") String text) {

    /**
     * @return the typed value
     * @throws UnclearAnswerException when none or several of the four are set
     */
    public AnswerValue toValue() {
        var set = new ArrayList<AnswerValue>(1);
        Stream.of(option == null ? null : new ChosenOption(option), options == null ? null : new ChosenOptions(options),
                number == null ? null : new ScalePoint(number), text == null ? null : new WrittenText(text))
                .filter(Objects::nonNull).forEach(set::add);
        if (set.size() != 1) {
            throw new UnclearAnswerException("An answer has exactly one of option, options, number and text; this one has "
                    + (set.isEmpty() ? "none" : set.size()) + ".");
        }
        return set.get(0);
    }
}
