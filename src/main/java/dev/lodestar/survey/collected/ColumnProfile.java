package dev.lodestar.survey.collected;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the cells of one column look like; filled row by row. */
final class ColumnProfile {

    /** Beyond this many different values only the number of cells matters. */
    private static final int MOST_VALUES = 2_000;

    final String column;
    final boolean first;
    final Map<String, Integer> values = new LinkedHashMap<>();
    final Map<String, Integer> parts = new LinkedHashMap<>();
    private final Map<String, String> byPerson = new HashMap<>();
    int filled;
    int missing;
    int wholeNumbers;
    int addresses;
    int dates;
    int separated;
    int sentences;
    long characters;
    boolean variesWithinPerson;

    ColumnProfile(String column, boolean first) {
        this.column = column;
        this.first = first;
    }

    void look(String cell, String person, Set<String> ignored) {
        if (ignored.contains(cell)) {
            missing++;
            return;
        }
        filled++;
        characters += cell.length();
        if (values.size() < MOST_VALUES || values.containsKey(cell)) {
            values.merge(cell, 1, Integer::sum);
        }
        wholeNumbers += ImportQuestions.wholeNumber(cell).isPresent() ? 1 : 0;
        addresses += cell.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? 1 : 0;
        dates += cell.matches("\\d{4}-\\d\\d-\\d\\d.*") ? 1 : 0;
        sentences += cell.length() > 40 || cell.indexOf('\n') >= 0 ? 1 : 0;
        if (cell.indexOf(';') > 0) {
            separated++;
        }
        if (parts.size() < MOST_VALUES) {
            for (var part : cell.split(";")) {
                parts.merge(part.strip(), 1, Integer::sum);
            }
        }
        var earlier = byPerson.putIfAbsent(person, cell);
        variesWithinPerson |= earlier != null && !earlier.equals(cell);
    }

    boolean mostly(int count) {
        return filled > 0 && count >= 0.9 * filled;
    }

    double averageLength() {
        return filled == 0 ? 0 : (double) characters / filled;
    }
}
