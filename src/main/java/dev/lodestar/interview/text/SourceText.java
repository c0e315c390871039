package dev.lodestar.interview.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Turns what a person hands in into text that offsets can rely on: UTF-8 decoded without guessing or replacing, no byte order
 * mark, LF line ends only, no NUL (which PostgreSQL cannot hold; U+FFFD stands for it, as WebVTT prescribes).
 */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {
    }

    /**
     * Decodes a file.
     *
     * @throws UnreadableTextException if the bytes are not UTF-8, naming the byte and the line
     */
    public static String decode(byte[] file) {
        refuseUtf16(file);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(file);
        var characters = CharBuffer.allocate(file.length);
        var result = decoder.decode(bytes, characters, true);
        if (result.isError()) {
            throw notUtf8(file, bytes.position());
        }
        return normalise(characters.flip().toString());
    }

    /**
     * Normalises text that came in as text.
     *
     * @throws UnreadableTextException if it holds half of a surrogate pair, which no UTF-8 text can
     */
    public static String normalise(String text) {
        var withoutMark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        refuseLoneSurrogate(withoutMark);
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
    }

    private static void refuseUtf16(byte[] file) {
        if (file.length >= 2 && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)) {
            throw new UnreadableTextException(
                    "The file is UTF-16 (its first two bytes say so). Save it as UTF-8 and import it again.");
        }
    }

    private static UnreadableTextException notUtf8(byte[] file, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (file[i] == '\n') {
                line++;
            }
        }
        return new UnreadableTextException(
                "The file is not UTF-8: byte 0x%02X at position %d (line %d) begins no character. It is probably Windows-1252 or Latin-1; save it as UTF-8 and import it again."
                        .formatted(file[position] & 0xFF, position, line));
    }

    private static void refuseLoneSurrogate(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                var line = 1 + text.substring(0, i).chars().filter(c -> c == '\n').count();
                throw new UnreadableTextException(
                        "The text holds half of a character (an unpaired surrogate) in line %d. Copy it again from its source."
                                .formatted(line));
            }
            i++;
        }
    }
}
