package dev.lodestar.survey.collected;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.lodestar.shared.csv.CsvEncoding;
import dev.lodestar.shared.csv.CsvException;
import dev.lodestar.shared.csv.CsvProblem;
import dev.lodestar.shared.csv.CsvReader;
import dev.lodestar.shared.csv.CsvRow;
import dev.lodestar.survey.questionnaire.model.Questionnaire;

/**
 * Reads a whole file before anything is stored: a broken quote in its last line must not leave half of it imported.
 *
 * @param questionnaire the questions, options and scales the file answers
 * @param rows how many rows have the right width
 * @param people how many different people they are of
 * @param problems the rows of the wrong width
 */
public record ImportCheck(Questionnaire questionnaire, int rows, int people, List<CsvProblem> problems) {

    /**
     * @throws CsvException when the file cannot be read to its end
     * @throws MappingMismatchException when the mapping does not fit the file, listing every reason
     */
    public static ImportCheck of(byte[] file, CsvEncoding encoding, ResponseMapping mapping) {
        var problems = new ArrayList<CsvProblem>();
        try (var csv = CsvReader.open(new ByteArrayInputStream(file), encoding)) {
            var misfits = mapping.problems(csv.header());
            if (!misfits.isEmpty()) {
                throw new MappingMismatchException(String.join(" ", misfits));
            }
            var questions = new ImportQuestions(mapping);
            var people = new HashSet<String>();
            var rows = new int[1];
            csv.forEach(row -> {
                rows[0]++;
                people.add(mapping.person().key() == null ? String.valueOf(row.line()) : row.get(mapping.person().key()));
                questions.look(row);
            }, problems::add);
            return new ImportCheck(questions.questionnaire(), rows[0], people.size(), problems);
        }
    }

    /** @return the first rows, for a person to look at and for guessing what the columns are */
    public static List<CsvRow> firstRows(CsvReader csv, int most, List<CsvProblem> problems) {
        var rows = new ArrayList<CsvRow>();
        while (rows.size() < most) {
            var row = csv.next(problems::add);
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows;
    }
}
