package dev.lodestar.shared.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.lodestar.shared.Contract;

import org.jspecify.annotations.Nullable;

/**
 * The key by which two names or addresses are the same one, whatever their case, padding, width of letters or invisible
 * characters. It is stored beside the text with the unique index on it; SQL never folds case itself, because it does so by the
 * rules of its locale ("İ" differs from Java already). The folding is Unicode's full one without a language: "Straße" and
 * "STRASSE" are the same, "İzmir" and "IZMIR" are not. Accents count.
 */
public final class SameKey {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    // An index takes 2,700 bytes; NFKC makes eighteen letters of some single ones.
    private static final int LONGEST = 600;
    // No key has a line break of its own.
    private static final String NUMBER = "\n";

    private SameKey() {
    }

    /** @return the key of the text; null for null */
    @Contract("!null -> !null")
    public static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var before = text;
        var key = onePass(before);
        // What folds may compose anew.
        while (!key.equals(before)) {
            before = key;
            key = onePass(before);
        }
        return key.length() <= LONGEST ? key : digest(key);
    }

    /** The key of a text that changed or did not: one that was told apart by a number stays while the text has the same key. */
    @Contract("_, !null -> !null")
    public static @Nullable String updated(@Nullable String stored, @Nullable String text) {
        var key = of(text);
        return stored != null && key != null && stored.startsWith(key + NUMBER) ? stored : key;
    }

    /** A key that tells apart what had the same one before keys were unique. */
    public static String numbered(String key, int number) {
        return key + NUMBER + number;
    }

    private static String onePass(String text) {
        var visible = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                visible.append(' ');
            } else if (!InvisibleCharacters.isInvisible(c) && !InvisibleCharacters.isFiller(c)) {
                visible.append(folded(c));
            }
        });
        return BLANKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKC)).replaceAll(" ").strip();
    }

    /**
     * Unicode's full case folding, of which Java has only the two mappings: by way of the capital, so that "ß" and "ẞ" become
     * "ss"
     * and both small sigmas one. The dotless "ı" is its own letter there, but has the capital of "i".
     */
    private static String folded(int c) {
        return c == 'ı' ? "ı"
                : Character.toString(c).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)
                        .replace('ς', 'σ');
    }

    private static String digest(String key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "sha256 " + HexFormat.of().formatHex(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
