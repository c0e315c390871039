package dev.lodestar.shared.text;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.MONGOLIAN;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.NKO;
import static java.lang.Character.UnicodeScript.ORIYA;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.SYRIAC;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.TIBETAN;

import java.util.EnumSet;
import java.util.Set;

/** Which characters nobody sees, and where some of them are needed all the same. All characters are Unicode code points. */
final class InvisibleCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_PRESENTATION = 0xFE0F;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final Set<Character.UnicodeScript> JOINING = EnumSet.of(ARABIC, SYRIAC, NKO, MONGOLIAN, DEVANAGARI, BENGALI,
            GURMUKHI, GUJARATI, ORIYA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, KHMER, MYANMAR, TIBETAN);

    private InvisibleCharacters() {
    }

    /** Whether the character is a blank, or looks like one. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isFiller(c);
    }

    /** Letters and signs without a picture, with which names are made that look empty. */
    static boolean isFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
    }

    /** Whether the character has no picture of its own; it may still change that of its neighbours. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT && !isVisibleFormat(c) || type == Character.SURROGATE
                || c == 0x034F || c == 0x17B4 || c == 0x17B5 || isSelector(c) || isNonCharacter(c);
    }

    /** Whether an invisible character is needed between the two: in an emoji, or in a script that joins its letters. */
    static boolean isNeeded(int c, int before, int after) {
        if (isSelector(c)) {
            return before != 0 && !isBlank(before) && !isInvisible(before);
        }
        if (isTag(c)) {
            return before == BLACK_FLAG || isTag(before);
        }
        if (c == ZERO_WIDTH_JOINER && isPartOfEmoji(before) && Character.getType(after) == Character.OTHER_SYMBOL) {
            return true;
        }
        return (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) && joins(before) && joins(after);
    }

    private static boolean joins(int c) {
        return JOINING.contains(Character.UnicodeScript.of(c));
    }

    private static boolean isPartOfEmoji(int c) {
        boolean skinTone = c >= 0x1F3FB && c <= 0x1F3FF;
        return Character.getType(c) == Character.OTHER_SYMBOL || skinTone || c == EMOJI_PRESENTATION || isTag(c);
    }

    /** The signs of Arabic, Syriac and Kaithi that embrace the number behind them are seen, though they count as formats. */
    private static boolean isVisibleFormat(int c) {
        return c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891 || c == 0x08E2
                || c == 0x110BD || c == 0x110CD;
    }

    /** Chooses between two pictures of the character before it. */
    private static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x180B && c <= 0x180D || c == 0x180F;
    }

    /** The letters that make a region's flag of a black one. */
    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
