package dev.lodestar.shared.export;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from calculating a text of a CSV file. One that begins like a formula gets an apostrophe in front, as
 * OWASP recommends; then it is shown as it stands. Numbers are written as numbers and never come here.
 */
final class FormulaGuard {

    // Blanks and invisible characters before the sign are passed over by some programs, so they are here. East Asian input
    // methods give wide signs, which some programs read as the narrow ones.
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*",
            Pattern.DOTALL);

    private FormulaGuard() {
    }

    static String disarm(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
