package dev.lodestar.survey.collected;

import java.util.List;

import dev.lodestar.survey.QuestionKind;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * What a column seems to be for. Only a proposal: a person looks at it before anything is imported.
 *
 * @param distinct how many different values the cells have, "many" being cut at 2,000
 */
@Description("What a column of a file seems to be for.")
public record ColumnGuess(@NonNull @Description("The name of the column.") String column,
        @NonNull @Description("What it seems to be for.") ColumnUse use,
        @Nullable @Description("The kind of question, when it seems to hold answers.") QuestionKind kind,
        @NonNull @Description("How many cells have a value.") int filled,
        @NonNull @Description("How many cells have none.") int missing,
        @NonNull @Description("How many different values there are.") int distinct,
        @NonNull @Description("The first few values.") List<@NonNull String> samples) {
}
