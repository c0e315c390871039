package dev.lodestar.interview.reader;

import java.util.regex.Pattern;

import dev.lodestar.interview.text.SourceText;
import dev.lodestar.interview.text.UnreadableTextException;

import org.jspecify.annotations.Nullable;

/**
 * Reads a transcript of either format. The text handed in is normalised by {@link SourceText}; nothing of it is lost silently:
 * what no rule understands is kept as words or named in a warning.
 */
public final class TranscriptReader {

    /** The largest file taken in, in bytes: about two hundred hours of talk. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final Pattern SUBRIP_TIMING = Pattern
            .compile("(?m)^\\s*\\d+:\\d\\d:\\d\\d,\\d{3}\\s*-->\\s*\\d+:\\d\\d:\\d\\d,\\d{3}");

    private TranscriptReader() {
    }

    /**
     * Reads a file.
     *
     * @param format the format to read it as, null to tell it from the text
     * @throws UnreadableTextException if the file is empty, too large, not UTF-8, or has no turns
     */
    public static ReadTranscript read(byte[] file, @Nullable TranscriptFormat format) {
        requireSize(file.length);
        return read(SourceText.decode(file), format);
    }

    /**
     * Reads a text.
     *
     * @param format the format to read it as, null to tell it from the text
     * @throws UnreadableTextException if the text is empty, too long, or has no turns
     */
    public static ReadTranscript read(String source, @Nullable TranscriptFormat format) {
        requireSize(source.length());
        var text = SourceText.normalise(source);
        if (text.isBlank()) {
            throw new UnreadableTextException("The transcript is empty. Choose a file that has words in it.");
        }
        return switch (format == null ? detect(text) : format) {
            case WEBVTT -> WebVttReader.read(text);
            case NAMED_TEXT -> NamedTextReader.read(text);
        };
    }

    /**
     * Tells the format from the text.
     *
     * @throws UnreadableTextException if it is a format that is known but not read
     */
    static TranscriptFormat detect(String text) {
        if (WebVttFile.isWebVtt(text)) {
            return TranscriptFormat.WEBVTT;
        }
        if (SUBRIP_TIMING.matcher(text).find()) {
            throw new UnreadableTextException(
                    "This is a SubRip file (.srt), which is not read yet. Write WEBVTT and an empty line above it, put a dot instead of the comma in the times, and import it as WebVTT.");
        }
        return TranscriptFormat.NAMED_TEXT;
    }

    /**
     * Refuses what is too large before any work is spent on it.
     *
     * @param size in bytes, or in characters of text, which are no fewer than its bytes would allow
     * @throws UnreadableTextException if the size is above the limit
     */
    public static void requireSize(int size) {
        if (size > MAX_BYTES) {
            throw new UnreadableTextException(
                    "The file has %.1f MB; a transcript may have 10 MB. Split it into several interviews."
                            .formatted(size / (1024.0 * 1024.0)));
        }
    }
}
