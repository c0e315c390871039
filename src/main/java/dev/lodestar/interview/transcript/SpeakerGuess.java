package dev.lodestar.interview.transcript;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.lodestar.interview.SpeakerKind;

import org.jspecify.annotations.Nullable;

/**
 * Guesses who the names in a transcript are, so that a person only mends what is wrong: what an earlier version of the same
 * interview was told, the interviewer's and the participants' names, and the usual words for whoever asks.
 *
 * @param interviewer the interviewer's name, null if unknown
 * @param participants the participants' ids by name
 * @param earlier what earlier versions were told, by label
 */
public record SpeakerGuess(@Nullable String interviewer, Map<String, UUID> participants, Map<String, Identity> earlier) {

    private static final Set<String> ASKING = Set.of("interviewer", "moderator", "researcher", "facilitator", "host", "int",
            "i", "q");

    /** Who speaks. The participant is null unless the kind is PARTICIPANT. */
    public record Identity(SpeakerKind kind, @Nullable UUID participantId) {

        static final Identity UNKNOWN = new Identity(SpeakerKind.UNKNOWN, null);
        static final Identity INTERVIEWER = new Identity(SpeakerKind.INTERVIEWER, null);

        static Identity participant(UUID id) {
            return new Identity(SpeakerKind.PARTICIPANT, id);
        }
    }

    public SpeakerGuess {
        participants = participants.entrySet().stream()
                .collect(Collectors.toMap(entry -> key(entry.getKey()), Map.Entry::getValue, (one, other) -> one));
        earlier = Map.copyOf(earlier);
    }

    /** Who a label probably stands for; an empty label is always unknown. */
    public Identity of(String label) {
        if (label.isEmpty()) {
            return Identity.UNKNOWN;
        }
        var told = earlier.get(label);
        if (told != null && told.kind() != SpeakerKind.UNKNOWN) {
            return told;
        }
        var key = key(label);
        if (participants.containsKey(key)) {
            return Identity.participant(participants.get(key));
        }
        if (ASKING.contains(key) || interviewer != null && key.equals(key(interviewer))) {
            return Identity.INTERVIEWER;
        }
        return byFirstName(key);
    }

    /** The participant whose first name the label is, if there is only one. */
    private Identity byFirstName(String key) {
        var matching = participants.entrySet().stream().filter(entry -> entry.getKey().startsWith(key + " ")).toList();
        return matching.size() == 1 ? Identity.participant(matching.get(0).getValue()) : Identity.UNKNOWN;
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
