package dev.lodestar.survey.collected;

import dev.lodestar.shared.text.CleanText;
import dev.lodestar.shared.text.Text;
import dev.lodestar.survey.QuestionKind;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * A column of a file that holds the answers to one question.
 *
 * @param text the question as it was asked, null to use the name of the column
 * @param separator between several chosen options, null for a semicolon; only for multiple choice
 */
@Input("QuestionColumnInput")
@Description("A column of a file that holds the answers to one question.")
public record QuestionColumn(@NonNull @Description("The name of the column.") String column,
        @NonNull @Description("The kind of question the column answers.") QuestionKind kind,
        @Nullable @Description("The question as it was asked; the name of the column without it.") String text,
        @Nullable @Description("What stands between several chosen options; a semicolon without it.") String separator,
        @Nullable @Description("The catalogue key of the attribute the answers speak about.") String attributeKey) {

    String textOrColumn() {
        return Text.isMissing(text) ? column : CleanText.block(text);
    }

    String separatorOrDefault() {
        return separator == null || separator.isEmpty() ? ";" : separator;
    }
}
