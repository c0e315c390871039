package dev.lodestar.survey.collected;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.csv.CsvRow;
import dev.lodestar.survey.ChoiceOption;
import dev.lodestar.survey.questionnaire.model.AnswerValue;
import dev.lodestar.survey.questionnaire.model.ChosenOption;
import dev.lodestar.survey.questionnaire.model.ChosenOptions;
import dev.lodestar.survey.questionnaire.model.MultipleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.Question;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.ScalePoint;
import dev.lodestar.survey.questionnaire.model.ScaleQuestion;
import dev.lodestar.survey.questionnaire.model.SingleChoiceQuestion;
import dev.lodestar.survey.questionnaire.model.WrittenText;

import org.jspecify.annotations.Nullable;

/** Turns a row into a response, through the same gate as every other answer. */
public final class ImportRowReader {

    private final ResponseMapping mapping;
    private final Questionnaire questionnaire;
    private final Set<String> missing;
    private final Set<String> notAsked;
    private final @Nullable DateTimeFormatter dates;
    private final Map<String, BuyingRole> roles = new HashMap<>();

    /** @param questionnaire the one made from this mapping: its questions are in the order of the mapping's columns */
    public ImportRowReader(ResponseMapping mapping, Questionnaire questionnaire) {
        this.mapping = mapping;
        this.questionnaire = questionnaire;
        this.missing = mapping.missing();
        this.notAsked = mapping.notAsked();
        this.dates = mapping.date() == null || mapping.date().pattern() == null ? null : mapping.date().format();
        for (var role : BuyingRole.values()) {
            roles.put(plain(role.name()), role);
        }
        var column = mapping.person().buyingRole();
        if (column != null && column.values() != null) {
            column.values().forEach(value -> roles.put(plain(value.value()), value.buyingRole()));
        }
    }

    /** @throws UnreadableRow saying what is wrong with the row */
    public ImportedResponse read(CsvRow row) {
        var answers = new LinkedHashMap<String, AnswerValue>();
        var unseen = new LinkedHashSet<String>();
        for (int i = 0; i < mapping.questions().size(); i++) {
            var column = mapping.questions().get(i);
            var question = questionnaire.questions().get(i);
            var cell = row.get(column.column());
            if (notAsked.contains(cell)) {
                unseen.add(question.id());
            } else if (!missing.contains(cell)) {
                answers.put(question.id(), answer(column, question, cell));
            }
        }
        return new ImportedResponse(row.line(), person(row), date(row, mapping.date()), answers, unseen);
    }

    private AnswerValue answer(QuestionColumn column, Question question, String cell) {
        var value = value(column, question, cell);
        question.refusal(value).ifPresent(reason -> {
            throw new UnreadableRow("Column \"" + column.column() + "\": " + reason);
        });
        return value;
    }

    private static AnswerValue value(QuestionColumn column, Question question, String cell) {
        if (question instanceof SingleChoiceQuestion single) {
            return new ChosenOption(optionId(single.options(), cell));
        }
        if (question instanceof MultipleChoiceQuestion multiple) {
            return new ChosenOptions(ImportQuestions.parts(column, cell).stream()
                    .map(part -> optionId(multiple.options(), part)).toList());
        }
        if (question instanceof ScaleQuestion) {
            return new ScalePoint(ImportQuestions.wholeNumber(cell).orElseThrow(() -> new UnreadableRow(
                    "Column \"" + column.column() + "\": \"" + shortened(cell) + "\" is not a whole number.")));
        }
        return new WrittenText(cell);
    }

    /** A label that is no option stays as it is, and the question refuses it. */
    private static String optionId(List<ChoiceOption> options, String label) {
        return options.stream().filter(option -> option.label().equals(label)).map(ChoiceOption::id).findFirst().orElse(label);
    }

    private ImportedPerson person(CsvRow row) {
        var columns = mapping.person();
        return new ImportedPerson(key(row, columns.key()), cell(row, columns.email()), cell(row, columns.name()),
                cell(row, columns.account()), role(row, columns.buyingRole()));
    }

    private String key(CsvRow row, @Nullable String column) {
        if (column == null) {
            return "line " + row.line();
        }
        var key = row.get(column);
        if (missing.contains(key)) {
            throw new UnreadableRow("Column \"" + column + "\" does not say who answered.");
        }
        // The same person is 58 in one file and 58.0 in another that went through a data frame.
        return key.matches("\\d+\\.0") ? key.substring(0, key.length() - 2) : key;
    }

    private @Nullable String cell(CsvRow row, @Nullable String column) {
        if (column == null) {
            return null;
        }
        var cell = row.get(column);
        return missing.contains(cell) || notAsked.contains(cell) ? null : cell;
    }

    private @Nullable BuyingRole role(CsvRow row, @Nullable BuyingRoleColumn column) {
        var cell = column == null ? null : cell(row, column.column());
        return cell == null ? null : roles.get(plain(cell));
    }

    private @Nullable Instant date(CsvRow row, @Nullable DateColumn column) {
        var cell = column == null ? null : cell(row, column.column());
        if (column == null || cell == null) {
            return null;
        }
        try {
            return dates == null ? isoDate(cell)
                    : instant(dates.parseBest(cell, OffsetDateTime::from, LocalDateTime::from,
                            LocalDate::from));
        } catch (DateTimeParseException e) {
            throw new UnreadableRow(
                    "Column \"" + column.column() + "\": \"" + shortened(cell) + "\" is not a date of the form "
                            + (dates == null ? "2026-01-31" : column.pattern()) + ".");
        }
    }

    private static Instant isoDate(String cell) {
        return instant(cell.length() <= 10 ? LocalDate.parse(cell)
                : DateTimeFormatter.ISO_DATE_TIME.parseBest(cell.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from));
    }

    /** A date without a zone is taken as UTC: no better one is known. */
    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        return parsed instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC)
                : ((LocalDate) parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
