package dev.lodestar.interview;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import dev.lodestar.interview.participant.ParticipantEntity;
import dev.lodestar.interview.text.CodePointReader;
import dev.lodestar.interview.transcript.MapSpeakers;
import dev.lodestar.interview.transcript.SpeakerEntity;
import dev.lodestar.interview.transcript.SpeakerMappingInput;
import dev.lodestar.interview.transcript.TranscriptEntity;
import dev.lodestar.interview.transcript.TurnEntity;
import dev.lodestar.shared.UserErrorException;

/** The immutable versions of interviews' texts, read by the window, and who speaks in them. */
@ApplicationScoped
public class Transcripts {

    private final Participants participants;
    private final Event<SpeakersKnown> known;

    Transcripts(Participants participants, Event<SpeakersKnown> known) {
        this.participants = participants;
        this.known = known;
    }

    @Transactional
    public Optional<Transcript> find(UUID id) {
        return TranscriptEntity.<TranscriptEntity> findByIdOptional(id).map(TranscriptEntity::toTranscript);
    }

    /** The transcript with an id, whose interview nobody can delete before the present transaction ends. */
    @Transactional
    public Optional<Transcript> findLocked(UUID id) {
        return TranscriptEntity.<TranscriptEntity> findByIdOptional(id)
                .filter(transcript -> InterviewEntity.isThere(transcript.interviewId)).map(TranscriptEntity::toTranscript);
    }

    /** The transcripts with these ids, by id; those of other workspaces are missing. */
    @Transactional
    public Map<UUID, Transcript> byId(Collection<UUID> ids) {
        return TranscriptEntity.ofIds(ids).stream().map(TranscriptEntity::toTranscript)
                .collect(Collectors.toMap(Transcript::id, transcript -> transcript));
    }

    /** The versions of each interview's text, the newest first, in the same order as the interviews. */
    @Transactional
    public List<List<Transcript>> ofInterviews(List<UUID> interviewIds) {
        var byInterview = TranscriptEntity.newestFirst(interviewIds).stream().map(TranscriptEntity::toTranscript)
                .collect(Collectors.groupingBy(Transcript::interviewId));
        return interviewIds.stream().map(id -> byInterview.getOrDefault(id, List.of())).toList();
    }

    /** The speakers of each transcript in the order they come, in the same order as the transcripts. */
    @Transactional
    public List<List<Speaker>> speakers(List<UUID> transcriptIds) {
        var entities = SpeakerEntity.ofTranscripts(transcriptIds);
        var people = people(entities);
        var byTranscript = entities.stream().collect(Collectors.groupingBy(speaker -> speaker.transcriptId,
                Collectors.mapping(speaker -> speaker.toSpeaker(people), Collectors.toList())));
        return transcriptIds.stream().map(id -> byTranscript.getOrDefault(id, List.of())).toList();
    }

    /**
     * The words at a range of a transcript.
     *
     * @throws UserErrorException with NOT_FOUND, or INVALID if the range ends behind the text
     */
    @Transactional
    public String words(UUID transcriptId, TextRange range) {
        var transcript = TranscriptEntity.require(transcriptId);
        if (range.end() > transcript.length) {
            throw UserErrorException
                    .invalid("The passage ends at %d, but the transcript has %d code points.".formatted(range.end(),
                            transcript.length), "input", "end");
        }
        return TranscriptEntity.words(transcriptId, range);
    }

    /** Whose words stand where in these transcripts, in the order of each transcript. */
    @Transactional
    public List<TurnSpan> spans(Collection<UUID> transcriptIds) {
        return TurnEntity.spans(transcriptIds);
    }

    /** What the participants say in a transcript, turn by turn, without whoever asks. */
    @Transactional
    public List<SpokenTurn> spoken(UUID transcriptId) {
        var speakers = SpeakerEntity.ofTranscripts(List.of(transcriptId)).stream()
                .filter(speaker -> speaker.participantId != null)
                .collect(Collectors.toMap(speaker -> speaker.id, speaker -> speaker.participantId));
        var people = participants.byId(Set.copyOf(speakers.values()));
        var length = TranscriptEntity.require(transcriptId).length;
        var words = new CodePointReader(TranscriptEntity.words(transcriptId, new TextRange(0, length)));
        return TurnEntity.ofSpeakers(speakers.keySet()).stream()
                .map(turn -> new SpokenTurn(turn.id, transcriptId,
                        Objects.requireNonNull(people.get(speakers.get(turn.speakerId)), "only turns of participants are read"),
                        words.next(turn.range()), turn.startOffset))
                .toList();
    }

    /** The transcripts that a contact speaks in. */
    @Transactional
    public List<UUID> ofContact(UUID contactId) {
        return TranscriptEntity.ofContact(contactId);
    }

    /**
     * Says who the speakers of a transcript are.
     *
     * @throws UserErrorException with NOT_FOUND, STALE_VERSION, or INVALID if a participant is missing or of another interview
     */
    @Transactional
    public Transcript mapSpeakers(MapSpeakers.Input input) {
        var transcript = TranscriptEntity.require(input.transcriptId(), "input", "transcriptId");
        var mappings = input.speakers();
        // All are looked up before one is changed.
        var speakers = IntStream.range(0, mappings.size()).mapToObj(i -> speaker(transcript, mappings.get(i), i)).toList();
        var participants = IntStream.range(0, mappings.size()).mapToObj(i -> participant(transcript, mappings.get(i), i))
                .toList();
        for (var i = 0; i < mappings.size(); i++) {
            var mapping = mappings.get(i);
            var speaker = speakers.get(i);
            speaker.requireVersion("speaker", mapping.version(), field(i, "version"));
            speaker.kind = mapping.kind();
            speaker.participantId = identity(mapping.kind(), participants.get(i), i).orElse(null);
        }
        SpeakerEntity.flush();
        known.fire(new SpeakersKnown(transcript.id));
        return transcript.toTranscript();
    }

    private static SpeakerEntity speaker(TranscriptEntity transcript, SpeakerMappingInput mapping, int index) {
        var speaker = SpeakerEntity.require(mapping.speakerId(), field(index, "speakerId"));
        if (!speaker.transcriptId.equals(transcript.id)) {
            throw UserErrorException.notFound("speaker", mapping.speakerId(), field(index, "speakerId"));
        }
        return speaker;
    }

    private static Optional<UUID> participant(TranscriptEntity transcript, SpeakerMappingInput mapping, int index) {
        if (mapping.participantId() == null) {
            return Optional.empty();
        }
        var participant = ParticipantEntity.require(mapping.participantId(), field(index, "participantId"));
        if (!participant.interviewId.equals(transcript.interviewId)) {
            throw UserErrorException.invalid("%s took part in another interview.".formatted(participant.name),
                    field(index, "participantId"));
        }
        return Optional.of(participant.id);
    }

    /** A participant is named for speakers who are one, and for no others. */
    private static Optional<UUID> identity(SpeakerKind kind, Optional<UUID> participant, int index) {
        var needed = kind == SpeakerKind.PARTICIPANT;
        if (needed && participant.isEmpty()) {
            throw UserErrorException.required("Say which participant this speaker is.", field(index, "participantId"));
        }
        if (!needed && participant.isPresent()) {
            throw UserErrorException
                    .invalid("Only a speaker who is a participant can be one; leave the participant out, or say "
                            + "that the speaker is a participant.", field(index, "participantId"));
        }
        return participant;
    }

    private static String[] field(int index, String name) {
        return new String[] { "input", "speakers", String.valueOf(index), name };
    }

    private Map<UUID, Participant> people(List<SpeakerEntity> speakers) {
        var ids = speakers.stream().map(speaker -> speaker.participantId).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return participants.byId(ids);
    }
}
