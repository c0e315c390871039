package dev.lodestar.interview.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The words of a cue by voice, in order. Line breaks inside a cue are layout and become spaces; ruby annotations are left out.
 */
final class VoiceSpans {

    private final List<Voice> voices = new ArrayList<>();

    private VoiceSpans() {
    }

    static List<Voice> of(CueNode.Tag cue) {
        var spans = new VoiceSpans();
        spans.walk(cue, null);
        return spans.voices.stream().map(Voice::tidied).filter(voice -> !voice.words().isEmpty()).toList();
    }

    private void walk(CueNode node, @Nullable String speaker) {
        if (node instanceof CueNode.Words words) {
            append(speaker, words.text());
        } else if (node instanceof CueNode.Tag tag && !tag.name().equals("rt")) {
            var named = tag.name().equals("v") && !tag.annotation().isEmpty();
            tag.children().forEach(child -> walk(child, named ? tag.annotation() : speaker));
        }
    }

    private void append(@Nullable String speaker, String words) {
        var last = voices.isEmpty() ? null : voices.get(voices.size() - 1);
        // Blank text between two voice tags belongs to neither.
        if (last != null && (Objects.equals(last.speaker(), speaker) || words.isBlank())) {
            voices.set(voices.size() - 1, new Voice(last.speaker(), last.words() + words));
        } else {
            voices.add(new Voice(speaker, words));
        }
    }

    /** Words of one voice; the speaker is null outside a voice tag. */
    record Voice(@Nullable String speaker, String words) {

        private Voice tidied() {
            return new Voice(speaker, words.replaceAll("\\s+", " ").strip());
        }
    }
}
