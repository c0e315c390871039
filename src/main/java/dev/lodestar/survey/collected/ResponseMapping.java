package dev.lodestar.survey.collected;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.lodestar.shared.csv.CsvHeader;
import dev.lodestar.shared.text.Text;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * What the columns of a file of responses mean. A person may stand on several rows (one row a code, for example); rows of one
 * person make one response.
 *
 * @param source a name for where the people come from: the same key in two files of one source is the same person
 * @param missingValues cells that mean "asked, but not answered"; null for the usual ones
 * @param notAskedValues cells that mean "never asked"; null for the usual ones
 */
@Input("ResponseMappingInput")
@Description("What the columns of a file of responses mean.")
public record ResponseMapping(
        @NonNull @Description("Where the people come from; the same key in two files of one source is one person.") String source,
        @NonNull @Description("The columns that say who answered.") PersonColumns person,
        @Nullable @Description("The column that says when a person answered.") DateColumn date,
        @NonNull @Description("The columns that hold answers.") List<@NonNull QuestionColumn> questions,
        @Nullable @Description("Cells that mean: asked, but not answered.") List<@NonNull String> missingValues,
        @Nullable @Description("Cells that mean: never asked.") List<@NonNull String> notAskedValues) {

    static final List<String> USUAL_MISSING = List.of("", "NA", "N/A", "#N/A", "NaN", "NULL", "NotAnswered");
    static final List<String> USUAL_NOT_ASKED = List.of("NotShown");

    /** @return everything that keeps this mapping from fitting a file with the header, empty when it fits */
    public List<String> problems(CsvHeader header) {
        var problems = new ArrayList<String>();
        if (Text.isMissing(source)) {
            problems.add("Name the source, so that its people are not mixed up with those of another file.");
        }
        if (questions.isEmpty()) {
            problems.add("Choose at least one column that holds answers.");
        }
        var seen = new HashSet<String>();
        Stream.of(person.names(), Stream.ofNullable(date).map(DateColumn::column),
                questions.stream().map(QuestionColumn::column)).flatMap(names -> names).forEach(column -> {
                    if (!header.has(column)) {
                        problems.add("There is no column \"" + column + "\"; the file has: "
                                + String.join(", ", header.names()) + ".");
                    } else if (!seen.add(column) && !column.equals(person.email())) {
                        problems.add("The column \"" + column + "\" is used twice.");
                    }
                });
        if (date != null && date.isPatternWrong()) {
            problems.add("\"" + date.pattern() + "\" is not a date pattern; write one like d/M/yyyy.");
        }
        return problems;
    }

    Set<String> missing() {
        return Set.copyOf(missingValues == null ? USUAL_MISSING : with(missingValues, ""));
    }

    Set<String> notAsked() {
        return Set.copyOf(notAskedValues == null ? USUAL_NOT_ASKED : notAskedValues);
    }

    private static Set<String> with(List<String> values, String another) {
        var all = new HashSet<>(values);
        all.add(another);
        return all;
    }
}
