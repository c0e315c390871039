package dev.lodestar.survey.collected;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lodestar.shared.csv.CsvRow;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.Scale;
import dev.lodestar.survey.questionnaire.model.MultipleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.ScaleQuestion;
import dev.lodestar.survey.questionnaire.model.SingleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.Slugs;
import dev.lodestar.survey.questionnaire.model.TextLength;
import dev.lodestar.survey.questionnaire.model.TextQuestion;

/** Makes the questions of a file: reads every row once, and takes the options and the ends of the scales from what is there. */
final class ImportQuestions {

    private final ResponseMapping mapping;
    private final Set<String> ignored;
    private final Map<String, Set<String>> labels = new LinkedHashMap<>();
    private final Map<String, int[]> ends = new LinkedHashMap<>();

    ImportQuestions(ResponseMapping mapping) {
        this.mapping = mapping;
        this.ignored = new LinkedHashSet<>(mapping.missing());
        ignored.addAll(mapping.notAsked());
    }

    void look(CsvRow row) {
        for (var question : mapping.questions()) {
            var cell = row.get(question.column());
            if (ignored.contains(cell)) {
                continue;
            }
            switch (question.kind()) {
                case SINGLE_CHOICE -> look(question, cell);
                case MULTIPLE_CHOICE -> parts(question, cell).forEach(part -> look(question, part));
                case SCALE -> wholeNumber(cell).ifPresent(number -> look(question, number));
                case SHORT_TEXT, LONG_TEXT -> {
                }
            }
        }
    }

    private void look(QuestionColumn question, String label) {
        var seen = labels.computeIfAbsent(question.column(), column -> new LinkedHashSet<>());
        // One more than may be is enough to see that the column is no choice.
        if (seen.size() <= ChoiceOption.MOST_OPTIONS) {
            seen.add(label);
        }
    }

    private void look(QuestionColumn question, int number) {
        var range = ends.computeIfAbsent(question.column(), column -> new int[] { number, number });
        range[0] = Math.min(range[0], number);
        range[1] = Math.max(range[1], number);
    }

    /** @return the questionnaire the file answers; the id of a question reminds of its column */
    Questionnaire questionnaire() {
        var questions = new ArrayList<Question>();
        var ids = new LinkedHashSet<String>();
        for (var column : mapping.questions()) {
            var id = Slugs.of(column.column(), "q", ids::contains);
            ids.add(id);
            questions.add(question(id, column));
        }
        return new Questionnaire("en", "", questions, "");
    }

    private Question question(String id, QuestionColumn column) {
        var text = column.textOrColumn();
        return switch (column.kind()) {
            case SINGLE_CHOICE -> new SingleChoiceQuestion(id, text, null, false, options(column), column.attributeKey());
            case MULTIPLE_CHOICE -> new MultipleChoiceQuestion(id, text, null, false, options(column), null,
                    column.attributeKey());
            case SCALE -> {
                var range = ends.getOrDefault(column.column(), new int[] { 0, 10 });
                // A scale is at least 0 to 10 or 1 to 5 in most surveys; the file may lack the lowest point.
                int min = range[0] == 1 && range[1] <= 7 ? 1 : Math.min(0, range[0]);
                var scale = new Scale(min, Math.max(range[1], min + 1), null, null);
                yield new ScaleQuestion(id, text, null, false, scale, column.attributeKey());
            }
            case SHORT_TEXT -> new TextQuestion(id, text, null, false, TextLength.SHORT, column.attributeKey());
            case LONG_TEXT -> new TextQuestion(id, text, null, false, TextLength.LONG, column.attributeKey());
        };
    }

    private List<ChoiceOption> options(QuestionColumn column) {
        var options = new ArrayList<ChoiceOption>();
        for (var label : labels.getOrDefault(column.column(), Set.of())) {
            options.add(
                    new ChoiceOption(Slugs.of(label, "o" + (options.size() + 1), id -> ChoiceOption.has(options, id)), label));
        }
        return options;
    }

    static List<String> parts(QuestionColumn column, String cell) {
        return Arrays.stream(cell.split(Pattern.quote(column.separatorOrDefault()))).map(String::strip)
                .filter(part -> !part.isEmpty()).distinct().toList();
    }

    /** Reads "7" and also "7.0", which spreadsheets and data frames make of a whole number beside an empty cell. */
    static OptionalInt wholeNumber(String cell) {
        var digits = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
        return digits.matches("-?\\d{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
