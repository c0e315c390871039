package dev.lodestar.shared.csv;

import java.util.ArrayList;
import java.util.List;

/** Finds the delimiter of a file: the candidate under which most of the first rows are as wide as the header. */
final class Delimiters {

    private static final char[] CANDIDATES = { ',', ';', '\t' };
    private static final int ROWS = 50;

    private Delimiters() {
    }

    static char detect(String sample) {
        char best = CANDIDATES[0];
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            long score = score(widths(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Rows that agree with the header count a thousand times more than its width, which only settles a tie. */
    private static long score(List<Integer> widths) {
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }
        int header = widths.get(0);
        return 1000 * widths.stream().filter(width -> width == header).count() + header;
    }

    private static List<Integer> widths(String sample, char delimiter) {
        var widths = new ArrayList<Integer>();
        boolean quoted = false;
        int width = 1;
        int begin = 0;
        for (int i = 0; i < sample.length() && widths.size() < ROWS; i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                width++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (i > begin) {
                    widths.add(width);
                }
                width = 1;
                begin = i + 1;
            }
        }
        if (widths.isEmpty()) {
            widths.add(width);
        }
        return widths;
    }
}
