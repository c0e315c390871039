package dev.lodestar.theme.source;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.interview.Interview;
import dev.lodestar.interview.Interviews;
import dev.lodestar.interview.Redaction;
import dev.lodestar.interview.Speaker;
import dev.lodestar.interview.SpokenTurn;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.theme.StatementKind;
import dev.lodestar.theme.ThemeSource;
import dev.lodestar.theme.ThemeSourceKind;
import dev.lodestar.theme.tally.model.Voice;

/**
 * Participants' turns as statements: everything that they say in the newest version of an interview's text, tagged or not, in
 * all interviews or in one. Who asks never counts. Asked is who speaks.
 */
@ApplicationScoped
public class SpokenTurns implements StatementSource {

    public static final String PREFIX = "turns:";
    private static final String EVERYTHING = PREFIX + "all";
    private static final String GROUP = "Interviews";

    private final Interviews interviews;
    private final Transcripts transcripts;
    private final InterviewedPeople interviewed;

    SpokenTurns(Interviews interviews, Transcripts transcripts, InterviewedPeople interviewed) {
        this.interviews = interviews;
        this.transcripts = transcripts;
        this.interviewed = interviewed;
    }

    @Override
    public List<ThemeSource> offered() {
        var byTranscript = newest();
        if (byTranscript.isEmpty()) {
            return List.of();
        }
        var speakers = transcripts.speakers(List.copyOf(byTranscript.keySet()));
        var spoken = List.copyOf(byTranscript.values());
        var turns = speakers.stream().map(inText -> inText.stream().filter(speaker -> speaker.participant() != null)
                .mapToInt(Speaker::turnCount).sum()).toList();
        var sources = new ArrayList<ThemeSource>();
        sources.add(source(EVERYTHING, "Everything participants say in interviews",
                turns.stream().mapToInt(count -> count).sum(), interviewed.speakingIn(byTranscript).size()));
        for (int i = 0; i < spoken.size(); i++) {
            var interview = spoken.get(i);
            sources.add(source(PREFIX + interview.id(), "Interview: " + interview.title(), turns.get(i),
                    (int) speakers.get(i).stream().map(Speaker::participant).filter(Objects::nonNull)
                            .map(participant -> participant.personId()).distinct().count()));
        }
        return sources;
    }

    private static ThemeSource source(String id, String label, int turns, int asked) {
        return new ThemeSource(id, ThemeSourceKind.INTERVIEW, GROUP, label, null, turns, asked);
    }

    @Override
    public Optional<MaterialPart> read(String sourceId, Optional<String> behind) {
        if (!sourceId.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var chosen = newest();
        chosen.values().removeIf(interview -> !sourceId.equals(EVERYTHING) && !sourceId.equals(PREFIX + interview.id()));
        var asked = interviewed.speakingIn(chosen);
        var statements = new ArrayList<Statement>();
        chosen.forEach((transcript, interview) -> transcripts.spoken(transcript).stream()
                // What an erased person said is black; that they said something is no statement.
                .filter(turn -> !Redaction.isBlack(turn.text()))
                .forEach(turn -> statements.add(statement(turn, interview, asked))));
        return Optional.of(MaterialPart.whole(new Material(List.copyOf(asked.values()), statements)));
    }

    private static Statement statement(SpokenTurn turn, Interview interview, Map<UUID, Voice> asked) {
        var person = turn.participant();
        var known = asked.get(person.personId());
        return new Statement(
                new SourceRef(StatementKind.TURN, turn.id(), interview.title(),
                        new SourceRef.Place(turn.transcriptId(), turn.start())),
                new Voice(person.personId(), known == null ? null : known.accountId(), person.buyingRole().name()),
                person.contactId(), turn.text(),
                interview.heldOn().atStartOfDay(ZoneOffset.UTC).toInstant(), false);
    }

    /** The newest version of each interview's text, the newest interview first. */
    private Map<UUID, Interview> newest() {
        var all = interviews.all();
        var versions = transcripts.ofInterviews(all.stream().map(Interview::id).toList());
        var newest = new LinkedHashMap<UUID, Interview>();
        for (int i = 0; i < all.size(); i++) {
            var interview = all.get(i);
            versions.get(i).stream().findFirst().ifPresent(version -> newest.put(version.id(), interview));
        }
        return newest;
    }
}
