package dev.lodestar.interview.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.lodestar.interview.text.UnreadableTextException;

import org.jspecify.annotations.Nullable;

/**
 * Reads plain text in which each turn begins with {@code Name: }. Lines without a name go on with the turn above them, each on
 * a
 * line of its own; empty lines are layout. Words above the first name are kept as a turn whose speaker is unknown.
 */
final class NamedTextReader {

    private static final int FEW = 3;

    private final Warnings warnings = new Warnings();
    private final List<SpokenTurn> turns = new ArrayList<>();
    private final Map<String, Integer> turnsBySpeaker = new LinkedHashMap<>();
    private final Map<String, Integer> firstLines = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String speaker;
    private @Nullable Long startMs;
    private int labelLine;

    private NamedTextReader() {
    }

    static ReadTranscript read(String text) {
        return new NamedTextReader().toTurns(text.split("\n", -1));
    }

    private ReadTranscript toTurns(String[] lines) {
        for (var i = 0; i < lines.length; i++) {
            var label = SpeakerLabel.of(lines[i]);
            if (label != null) {
                close();
                speaker = label.speaker();
                startMs = label.startMs();
                labelLine = i + 1;
                words.append(label.words());
            } else {
                goOn(SpeakerLabel.withoutTime(lines[i]), i + 1);
            }
        }
        close();
        if (turnsBySpeaker.isEmpty()) {
            throw new UnreadableTextException(
                    "No turns were found: no line begins with a name, a colon and a space, as in “Ana: We moved in spring.” Write who speaks in front of each turn.");
        }
        warnAboutRareNames();
        return new ReadTranscript(TranscriptFormat.NAMED_TEXT, turns, turns.size(), warnings.inOrder());
    }

    private void goOn(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        if (words.isEmpty() && speaker == null) {
            labelLine = number;
            warnings.add(ReadWarning.of(number, ImportWarningCode.WORDS_WITHOUT_SPEAKER));
        }
        words.append(words.isEmpty() ? "" : "\n").append(line.strip());
    }

    private void close() {
        if (!words.isEmpty()) {
            turns.add(new SpokenTurn(speaker, List.of(new SpokenPiece(startMs, null, words.toString()))));
            if (speaker != null) {
                turnsBySpeaker.merge(speaker, 1, Integer::sum);
                firstLines.putIfAbsent(speaker, labelLine);
            }
        } else if (speaker != null) {
            warnings.add(ReadWarning.naming(labelLine, ImportWarningCode.NAME_WITHOUT_WORDS, speaker));
        }
        words.setLength(0);
    }

    /** In a conversation of more than a few turns, a name that comes once is as likely the beginning of a sentence. */
    private void warnAboutRareNames() {
        if (turns.size() <= FEW) {
            return;
        }
        firstLines.forEach((name, line) -> {
            if (Integer.valueOf(1).equals(turnsBySpeaker.get(name))) {
                warnings.add(ReadWarning.naming(line, ImportWarningCode.RARE_NAME, name));
            }
        });
    }
}
