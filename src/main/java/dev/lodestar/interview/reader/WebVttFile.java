package dev.lodestar.interview.reader;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The blocks of a WebVTT file, after the parsing algorithm of the W3C (WebVTT, section 6.1): the header, comments, style sheets
 * and regions are passed over, cue settings are ignored, a block with broken times gives no cue but a warning.
 */
final class WebVttFile {

    private static final String SIGNATURE = "WEBVTT";
    private static final String ARROW = "-->";

    private final String[] lines;
    private final Warnings warnings;
    private int next;
    private boolean seenCue;

    private WebVttFile(String text, Warnings warnings) {
        this.lines = text.split("\n", -1);
        this.warnings = warnings;
    }

    /** Whether a normalised text begins as a WebVTT file does. */
    static boolean isWebVtt(String text) {
        return text.startsWith(SIGNATURE)
                && (text.length() == SIGNATURE.length() || " \t\n".indexOf(text.charAt(SIGNATURE.length())) >= 0);
    }

    /** The cues of a normalised text in file order; none if the signature is missing. */
    static List<WebVttCue> cues(String text, Warnings warnings) {
        return isWebVtt(text) ? new WebVttFile(text, warnings).collect() : List.of();
    }

    private List<WebVttCue> collect() {
        var cues = new ArrayList<WebVttCue>();
        next = 1;
        if (next < lines.length && !lines[next].isEmpty()) {
            block(true);
        }
        while (next < lines.length) {
            if (lines[next].isEmpty()) {
                next++;
                continue;
            }
            var cue = block(false);
            if (cue != null) {
                cues.add(cue);
            }
        }
        return cues;
    }

    /** Collects one block, leaving {@link #next} at the line behind it; null if it is not a cue. */
    private @Nullable WebVttCue block(boolean inHeader) {
        var first = next;
        var seenArrow = false;
        var buffer = new ArrayList<String>();
        WebVttCue cue = null;
        for (; next < lines.length; next++) {
            var line = lines[next];
            var lineCount = next - first + 1;
            if (line.contains(ARROW)) {
                if (inHeader || lineCount > 2 || lineCount == 2 && seenArrow) {
                    break;
                }
                seenArrow = true;
                cue = timings(line, next + 1, String.join("\n", buffer));
                if (cue != null) {
                    buffer.clear();
                    seenCue = true;
                }
            } else if (line.isEmpty()) {
                break;
            } else if (!inHeader && lineCount == 2 && isDefinition(buffer)) {
                // A style sheet or a region: its lines run to the next empty one and may not begin a cue.
                skipDefinition();
                return null;
            } else {
                buffer.add(line);
            }
        }
        return cue == null ? null : new WebVttCue(cue.line(), cue.id(), cue.startMs(), cue.endMs(), String.join("\n", buffer));
    }

    private boolean isDefinition(List<String> buffer) {
        return !seenCue && buffer.size() == 1 && (isKeyword("STYLE", buffer.get(0)) || isKeyword("REGION", buffer.get(0)));
    }

    private static boolean isKeyword(String keyword, String line) {
        return line.startsWith(keyword) && line.substring(keyword.length()).isBlank();
    }

    private void skipDefinition() {
        while (next < lines.length && !lines[next].isEmpty() && !lines[next].contains(ARROW)) {
            next++;
        }
    }

    private @Nullable WebVttCue timings(String line, int number, String id) {
        var start = CueTimestamp.at(line, skipSpace(line, 0));
        var arrow = start == null ? -1 : skipSpace(line, start.end());
        var end = arrow < 0 || !line.startsWith(ARROW, arrow) ? null
                : CueTimestamp.at(line, skipSpace(line, arrow + ARROW.length()));
        if (start == null || end == null) {
            warnings.add(ReadWarning.of(number, ImportWarningCode.UNREADABLE_TIMES));
            return null;
        }
        if (end.ms() < start.ms()) {
            warnings.add(ReadWarning.of(number, ImportWarningCode.CUE_ENDS_BEFORE_IT_BEGINS));
        }
        return new WebVttCue(number, id, start.ms(), end.ms(), "");
    }

    private static int skipSpace(String line, int from) {
        var index = from;
        while (index < line.length() && " \t\f".indexOf(line.charAt(index)) >= 0) {
            index++;
        }
        return index;
    }
}
