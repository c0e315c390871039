package dev.lodestar.survey.collected;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.lodestar.shared.csv.CsvHeader;
import dev.lodestar.shared.csv.CsvRow;
import dev.lodestar.survey.QuestionKind;

import org.jspecify.annotations.Nullable;

/** Guesses from the names and the cells of some rows what each column is for. */
public final class ColumnGuesser {

    private static final int SAMPLES = 3;

    private final CsvHeader header;
    private final List<CsvRow> rows;
    private final Set<String> ignored = new HashSet<>(ResponseMapping.USUAL_MISSING);

    public ColumnGuesser(CsvHeader header, List<CsvRow> rows) {
        this.header = header;
        this.rows = rows;
        ignored.addAll(ResponseMapping.USUAL_NOT_ASKED);
    }

    /** @return one guess a column, in the order of the file; at most one column tells people apart */
    public List<ColumnGuess> guess() {
        var person = personColumn();
        var guesses = new ArrayList<ColumnGuess>();
        var given = EnumSet.noneOf(ColumnUse.class);
        for (var name : header.names()) {
            var profile = profile(name, person);
            var use = name.equals(person) ? ColumnUse.PERSON : use(profile);
            // A file has one account column and one date column; a second that looks alike is left to the reader.
            if (use != ColumnUse.QUESTION && use != ColumnUse.NOTHING && !given.add(use)) {
                use = ColumnUse.NOTHING;
            }
            var kind = use == ColumnUse.QUESTION ? kind(profile) : null;
            guesses.add(new ColumnGuess(name, use == ColumnUse.QUESTION && kind == null ? ColumnUse.NOTHING : use, kind,
                    profile.filled, profile.missing, profile.values.size(),
                    profile.values.keySet().stream().limit(SAMPLES).toList()));
        }
        return guesses;
    }

    private ColumnProfile profile(String name, @Nullable String person) {
        var profile = new ColumnProfile(name, header.names().get(0).equals(name));
        for (var row : rows) {
            profile.look(row.get(name), person == null ? String.valueOf(row.line()) : row.get(person), ignored);
        }
        return profile;
    }

    /** The first column, or one named like an id, when it has no gaps, no sentences and mostly different values. */
    private @Nullable String personColumn() {
        return header.names().stream().filter(name -> {
            var profile = profile(name, null);
            boolean named = plain(name)
                    .matches("(respondent|response|person|participant|contact|user|case)(id|no|nr|number|key)?|id");
            return (profile.first || named) && profile.missing == 0 && profile.averageLength() <= 40 && profile.filled > 0
                    && profile.addresses == 0 && profile.values.size() > profile.filled / 2;
        }).findFirst().orElse(null);
    }

    private static ColumnUse use(ColumnProfile profile) {
        var name = plain(profile.column);
        if (profile.mostly(profile.addresses)) {
            return ColumnUse.EMAIL;
        }
        if (profile.mostly(profile.dates)) {
            return ColumnUse.DATE;
        }
        if (profile.mostly(profile.sentences) || profile.mostly(profile.wholeNumbers)) {
            return ColumnUse.QUESTION;
        }
        if (name.matches("name|fullname|respondentname|contactname|person")) {
            return ColumnUse.NAME;
        }
        if (name.matches("(company|account|organi[sz]ation|employer|firm|customer)(name)?")) {
            return ColumnUse.ACCOUNT;
        }
        if (name.matches("(buying|job)?role|buyingposition")) {
            return ColumnUse.ROLE;
        }
        return profile.variesWithinPerson ? ColumnUse.NOTHING : ColumnUse.QUESTION;
    }

    /** @return null when the column is empty, always the same, or numbers that make no scale */
    private static @Nullable QuestionKind kind(ColumnProfile profile) {
        int distinct = profile.values.size();
        if (profile.filled == 0 || profile.variesWithinPerson) {
            return null;
        }
        if (profile.wholeNumbers == profile.filled) {
            boolean scale = distinct > 1 && profile.values.keySet().stream()
                    .allMatch(cell -> Math.abs(ImportQuestions.wholeNumber(cell).getAsInt()) <= 10);
            return scale ? QuestionKind.SCALE : null;
        }
        if (distinct == 1 && profile.filled > 1) {
            return null;
        }
        if (profile.separated > profile.filled / 10 && profile.parts.size() <= 100
                && profile.parts.values().stream().mapToInt(Integer::intValue).sum() >= 3 * profile.parts.size()) {
            return QuestionKind.MULTIPLE_CHOICE;
        }
        if (distinct <= 40 && profile.filled >= 4 * distinct) {
            return QuestionKind.SINGLE_CHOICE;
        }
        return profile.sentences > profile.filled / 5 ? QuestionKind.LONG_TEXT : QuestionKind.SHORT_TEXT;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
