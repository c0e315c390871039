package dev.lodestar.interview.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.lodestar.interview.text.UnreadableTextException;

/**
 * Reads WebVTT captions into turns. The speaker is the voice tag that the words stand in ({@code <v Ana>}), or else a
 * {@code Name: } that the cue begins with, as Zoom writes it; as the W3C has it, a voice does not carry over to the next cue.
 */
final class WebVttReader {

    private static final long LONG_RECORDING_MS = 10 * 60_000;
    private static final double FEW_CUES_AN_HOUR = 20;

    private final Warnings warnings = new Warnings();
    private int unnamed;
    private int firstUnnamedLine;

    private WebVttReader() {
    }

    static ReadTranscript read(String text) {
        return new WebVttReader().toTurns(text);
    }

    private ReadTranscript toTurns(String text) {
        if (!WebVttFile.isWebVtt(text)) {
            throw new UnreadableTextException(
                    "This is not a WebVTT file: its first line is not WEBVTT. Choose “Name: text” or let the format be recognised.");
        }
        var cues = inTimeOrder(WebVttFile.cues(text, warnings));
        var merger = new TurnMerger();
        cues.forEach(cue -> addVoices(cue, merger));
        var turns = merger.turns();
        if (turns.isEmpty()) {
            throw new UnreadableTextException(
                    "No turns were found: the file has %d readable cues and no words in them. A cue is a line such as 00:01:02.500 --> 00:01:05.000 with the words below it."
                            .formatted(cues.size()));
        }
        warnAboutWhole(cues);
        return new ReadTranscript(TranscriptFormat.WEBVTT, turns, cues.size(), warnings.inOrder());
    }

    private List<WebVttCue> inTimeOrder(List<WebVttCue> cues) {
        var sorted = new ArrayList<>(cues);
        sorted.sort(Comparator.comparingLong(WebVttCue::startMs));
        for (var i = 1; i < cues.size(); i++) {
            if (cues.get(i).startMs() < cues.get(i - 1).startMs()) {
                warnings.add(ReadWarning.of(cues.get(i).line(), ImportWarningCode.CUES_OUT_OF_ORDER));
                break;
            }
        }
        return sorted;
    }

    private void addVoices(WebVttCue cue, TurnMerger merger) {
        for (var voice : VoiceSpans.of(CueText.parse(cue.text()))) {
            var speaker = voice.speaker();
            var words = voice.words();
            if (speaker == null) {
                var label = SpeakerLabel.of(words);
                if (label != null) {
                    speaker = label.speaker();
                    words = label.words();
                } else {
                    countUnnamed(cue);
                }
            }
            if (!words.isEmpty()) {
                merger.add(speaker, new SpokenPiece(cue.startMs(), cue.endMs(), words));
            }
        }
    }

    private void countUnnamed(WebVttCue cue) {
        unnamed++;
        if (firstUnnamedLine == 0) {
            firstUnnamedLine = cue.line();
        }
    }

    private void warnAboutWhole(List<WebVttCue> cues) {
        if (unnamed > 0) {
            warnings.add(ReadWarning.counting(firstUnnamedLine, ImportWarningCode.CUES_WITHOUT_SPEAKER, unnamed));
        }
        var lengthMs = cues.stream().mapToLong(WebVttCue::endMs).max().orElse(0) - cues.get(0).startMs();
        if (lengthMs > LONG_RECORDING_MS && cues.size() / (lengthMs / 3_600_000.0) < FEW_CUES_AN_HOUR) {
            warnings.add(new ReadWarning(0, ImportWarningCode.FEW_CUES, cues.size(), Math.toIntExact(lengthMs / 60_000), null));
        }
    }
}
