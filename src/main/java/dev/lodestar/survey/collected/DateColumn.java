package dev.lodestar.survey.collected;

import java.time.format.DateTimeFormatter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * Which column of a file says when a person answered.
 *
 * @param pattern as in {@link DateTimeFormatter}, null for ISO 8601
 */
@Input("DateColumnInput")
@Description("The column of a file that says when a person answered.")
public record DateColumn(
        @NonNull @Description("The name of the column.") String column,
        @Nullable @Description("The pattern of the dates, such as d/M/yyyy. They are as in ISO 8601 if it is left out.") String pattern) {

    boolean isPatternWrong() {
        return pattern != null && format() == null;
    }

    /** @return the format of the pattern, null when the pattern is none */
    @Nullable
    DateTimeFormatter format() {
        try {
            return DateTimeFormatter.ofPattern(pattern);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
