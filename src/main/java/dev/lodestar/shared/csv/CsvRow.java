package dev.lodestar.shared.csv;

import java.util.List;

import dev.lodestar.shared.text.CleanText;

/**
 * One data row with as many values as the header has columns.
 *
 * @param line the line of the file on which the row begins, counted from 1 with the header
 * @param header the names of the columns
 * @param values the values in column order, untrimmed, never null
 */
public record CsvRow(long line, CsvHeader header, List<String> values) {

    /**
     * @param column the exact name of a column
     * @return the clean value, "" when there is none
     * @throws IllegalArgumentException when the file has no such column
     */
    public String get(String column) {
        return CleanText.block(values.get(header.indexOf(column)));
    }
}
