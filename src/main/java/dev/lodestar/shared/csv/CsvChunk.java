package dev.lodestar.shared.csv;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The next rows of a file, for work that is done piece by piece.
 *
 * @param rows the good rows
 * @param problems the rows of the wrong width among them
 * @param last whether the file ends here
 */
public record CsvChunk(List<CsvRow> rows, List<CsvProblem> problems, boolean last) {

    /**
     * Reads on behind the rows that earlier chunks had.
     *
     * @param skip how many rows, good and bad, were read before
     * @param most how many rows, good and bad, to read at the most
     */
    public static CsvChunk read(byte[] file, CsvEncoding encoding, long skip, int most) {
        try (var csv = CsvReader.open(new ByteArrayInputStream(file), encoding)) {
            var rows = new ArrayList<CsvRow>();
            var problems = new ArrayList<CsvProblem>();
            var seen = new long[1];
            boolean ended = false;
            while (!ended && seen[0] < skip + most) {
                var row = csv.next(problem -> {
                    if (++seen[0] > skip && seen[0] <= skip + most) {
                        problems.add(problem);
                    }
                });
                ended = row.isEmpty();
                if (row.isPresent() && ++seen[0] > skip && seen[0] <= skip + most) {
                    rows.add(row.get());
                }
            }
            // The end may have been reached over bad rows that are left to the next chunk.
            return new CsvChunk(rows, problems, ended && seen[0] <= skip + most);
        }
    }

    /** @return how many rows were read, good and bad */
    public int size() {
        return rows.size() + problems.size();
    }
}
