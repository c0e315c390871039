package dev.lodestar.survey.collected;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
 * @param datePattern as in {@link DateTimeFormatter}, null for ISO 8601
 * @param missingValues cells that mean "asked, but not answered"; null for the usual ones
 * @param notAskedValues cells that mean "never asked"; null for the usual ones
 */
@Input("ResponseMappingInput")
@Description("What the columns of a file of responses mean.")
public record ResponseMapping(
        @NonNull @Description("Where the people come from; the same key in two files of one source is one person.") String source,
        @Nullable @Description("The column that tells people apart; without it each row is a person.") String personColumn,
        @Nullable @Description("The column with the e-mail address.") String emailColumn,
        @Nullable @Description("The column with the person's name.") String nameColumn,
        @Nullable @Description("The column with the company.") String accountColumn,
        @Nullable @Description("The column with the role.") String roleColumn,
        @Nullable @Description("What values of the role column mean.") List<@NonNull RoleValue> roles,
        @Nullable @Description("The column with the date of the answers.") String dateColumn,
        @Nullable @Description("The pattern of the dates, such as d/M/yyyy; ISO 8601 without it.") String datePattern,
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
        Stream.concat(Stream.of(personColumn, emailColumn, nameColumn, accountColumn, roleColumn, dateColumn),
                questions.stream().map(QuestionColumn::column)).filter(Objects::nonNull).forEach(column -> {
                    if (!header.has(column)) {
                        problems.add("There is no column \"" + column + "\"; the file has: "
                                + String.join(", ", header.names()) + ".");
                    } else if (!seen.add(column) && !column.equals(emailColumn)) {
                        problems.add("The column \"" + column + "\" is used twice.");
                    }
                });
        if (datePattern != null && dateFormat() == null) {
            problems.add("\"" + datePattern + "\" is not a date pattern; write one like d/M/yyyy.");
        }
        return problems;
    }

    /** @return the format of the pattern, null when the pattern is none */
    DateTimeFormatter dateFormat() {
        try {
            return DateTimeFormatter.ofPattern(datePattern);
        } catch (IllegalArgumentException e) {
            return null;
        }
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
