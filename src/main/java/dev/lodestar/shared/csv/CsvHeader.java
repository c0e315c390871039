package dev.lodestar.shared.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.shared.text.CleanText;

/** The names of the columns: each is there, and each is different. */
public final class CsvHeader {

    private final Map<String, Integer> indexes;

    private CsvHeader(Map<String, Integer> indexes) {
        this.indexes = indexes;
    }

    /**
     * @param line the line of the file on which the header begins
     * @param cells the cells of the header row
     * @throws CsvException listing every empty and every repeated name
     */
    public static CsvHeader of(long line, List<String> cells) {
        var indexes = new LinkedHashMap<String, Integer>();
        var problems = new ArrayList<CsvProblem>();
        for (int i = 0; i < cells.size(); i++) {
            var name = CleanText.line(cells.get(i));
            if (name.isEmpty()) {
                problems.add(new CsvProblem(line, "Column " + (i + 1) + " has no name; give it one or remove it."));
            } else if (indexes.putIfAbsent(name, i) != null) {
                problems.add(new CsvProblem(line, "Columns " + (indexes.get(name) + 1) + " and " + (i + 1)
                        + " are both called \"" + name + "\"; rename one of them."));
            }
        }
        if (!problems.isEmpty()) {
            throw new CsvException(problems);
        }
        return new CsvHeader(indexes);
    }

    /** @return the names in the order of the file */
    public List<String> names() {
        return List.copyOf(indexes.keySet());
    }

    public boolean has(String column) {
        return indexes.containsKey(column);
    }

    int indexOf(String column) {
        var index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("There is no column \"" + column + "\"; the file has: "
                    + String.join(", ", indexes.keySet()) + ".");
        }
        return index;
    }

    int size() {
        return indexes.size();
    }
}
