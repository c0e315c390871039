package dev.lodestar.shared.export;

import java.util.regex.Pattern;

/**
 * Texts as a workbook can hold them: characters that XML has no place for become U+FFFD, what Excel would read as the code
 * of a character is kept from that, and a text that is too long is cut and says so.
 */
final class XlsxText {

    /** The most UTF-16 units that a cell can hold. */
    static final int MOST = 32_767;
    static final String CUT = "… [cut]";

    // Excel shows _x0041_ as "A", unless its underscore is written as a code itself.
    private static final Pattern LIKE_A_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int REPLACEMENT = 0xFFFD;

    private XlsxText() {
    }

    static String of(String text) {
        var clean = text.codePoints().map(character -> fitsXml(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return cut(LIKE_A_CODE.matcher(clean).replaceAll("_x005F_"));
    }

    private static boolean fitsXml(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }

    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        var end = MOST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
