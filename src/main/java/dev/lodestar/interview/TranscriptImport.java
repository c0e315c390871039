package dev.lodestar.interview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import dev.lodestar.interview.participant.ParticipantEntity;
import dev.lodestar.interview.reader.ReadTranscript;
import dev.lodestar.interview.reader.TranscriptReader;
import dev.lodestar.interview.text.Sha256;
import dev.lodestar.interview.text.SourceText;
import dev.lodestar.interview.text.UnreadableTextException;
import dev.lodestar.interview.transcript.AssembledTranscript;
import dev.lodestar.interview.transcript.AssembledTranscript.PlacedTurn;
import dev.lodestar.interview.transcript.ImportWarning;
import dev.lodestar.interview.transcript.SpeakerEntity;
import dev.lodestar.interview.transcript.SpeakerGuess;
import dev.lodestar.interview.transcript.TranscriptEntity;
import dev.lodestar.interview.transcript.TurnInserts;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.workspace.Actors;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.Uploads;

import org.jspecify.annotations.Nullable;

/**
 * Takes a transcript in as the next version of an interview's text. Even ten megabytes take seconds, so this is one transaction
 * and no job: killed in the middle, it leaves nothing; repeated, it gives the version made the first time.
 */
@ApplicationScoped
public class TranscriptImport {

    private final Uploads uploads;
    private final Actors actors;
    private final AuditLog auditLog;
    private final TurnInserts turns;
    private final Event<SpeakersKnown> speakersKnown;

    TranscriptImport(Uploads uploads, Actors actors, AuditLog auditLog, TurnInserts turns,
            Event<SpeakersKnown> speakersKnown) {
        this.uploads = uploads;
        this.actors = actors;
        this.auditLog = auditLog;
        this.turns = turns;
        this.speakersKnown = speakersKnown;
    }

    /** A transcript, and whether this import made it. */
    public record Imported(Transcript transcript, boolean created) {
    }

    /** @throws UserErrorException if the text cannot be read, or the interview or the file does not exist */
    @Transactional
    public Imported run(ImportTranscript.Input input) {
        var source = source(input);
        var read = read(source, input);
        var interview = InterviewEntity.requireLocked(input.interviewId(), "input", "interviewId");
        var sourceSha256 = Sha256.of(source.text());
        var known = TranscriptEntity.ofSource(interview.id, sourceSha256, read.format());
        if (known.isPresent()) {
            return new Imported(known.get().toTranscript(), false);
        }
        var assembled = AssembledTranscript.of(read.turns());
        var transcript = insert(interview, source, sourceSha256, read, assembled);
        turns.insert(transcript, assembled.turns(), insertSpeakers(interview, transcript, assembled.turns()));
        speakersKnown.fire(new SpeakersKnown(transcript.id));
        auditLog.record(AuditEvent.of("transcript.imported", Interviews.SUBJECT, interview.id)
                .with("version", transcript.number).with("turns", transcript.turnCount));
        return new Imported(transcript.toTranscript(), true);
    }

    private record Source(String text, @Nullable String fileName, String field) {
    }

    private Source source(ImportTranscript.Input input) {
        var field = input.text() == null ? "uploadId" : "text";
        try {
            if (input.text() != null && input.uploadId() == null) {
                TranscriptReader.requireSize(input.text().length());
                return new Source(SourceText.normalise(input.text()), null, field);
            }
            if (input.uploadId() != null && input.text() == null) {
                var upload = uploads.content(input.uploadId(), "input", field);
                TranscriptReader.requireSize(upload.bytes().length);
                return new Source(SourceText.decode(upload.bytes()), upload.name(), field);
            }
        } catch (UnreadableTextException unreadable) {
            throw UserErrorException.invalid(unreadable.getMessage(), "input", field);
        }
        throw UserErrorException.invalid("Give either an uploaded file or a text.", "input", "uploadId");
    }

    private static ReadTranscript read(Source source, ImportTranscript.Input input) {
        try {
            return TranscriptReader.read(source.text(), input.format());
        } catch (UnreadableTextException unreadable) {
            throw UserErrorException.invalid(unreadable.getMessage(), "input", source.field());
        }
    }

    private TranscriptEntity insert(InterviewEntity interview, Source source, String sourceSha256, ReadTranscript read,
            AssembledTranscript assembled) {
        var transcript = new TranscriptEntity();
        transcript.interviewId = interview.id;
        transcript.number = TranscriptEntity.lastNumber(interview.id) + 1;
        transcript.format = read.format();
        transcript.fileName = source.fileName();
        transcript.sourceSha256 = sourceSha256;
        transcript.text = assembled.text();
        transcript.length = assembled.length();
        transcript.textSha256 = assembled.sha256();
        transcript.turnCount = assembled.turns().size();
        transcript.durationMs = assembled.turns().stream().map(PlacedTurn::endMs).filter(ms -> ms != null).max(Integer::compare)
                .orElse(null);
        transcript.warnings = read.warnings().stream().map(ImportWarning::of).toList();
        transcript.importedBy = actors.current().name();
        transcript.persist();
        return transcript;
    }

    /** Writes the speakers of a transcript; gives their ids by label. */
    private Map<String, UUID> insertSpeakers(InterviewEntity interview, TranscriptEntity transcript, List<PlacedTurn> turns) {
        var guess = guess(interview);
        var byLabel = new LinkedHashMap<String, SpeakerEntity>();
        for (var turn : turns) {
            var speaker = byLabel.computeIfAbsent(turn.label(), label -> new SpeakerEntity());
            speaker.turnCount++;
            speaker.length += turn.range().length();
        }
        byLabel.forEach((label, speaker) -> {
            var identity = guess.of(label);
            speaker.interviewId = interview.id;
            speaker.transcriptId = transcript.id;
            speaker.label = label;
            speaker.kind = identity.kind();
            speaker.participantId = identity.participantId();
        });
        var position = 0;
        for (var speaker : byLabel.values()) {
            speaker.position = position++;
            speaker.persist();
        }
        return byLabel.values().stream().collect(Collectors.toMap(speaker -> speaker.label, speaker -> speaker.id));
    }

    private static SpeakerGuess guess(InterviewEntity interview) {
        var participants = ParticipantEntity.ofInterviews(List.of(interview.id)).stream()
                .collect(Collectors.toMap(participant -> participant.name, participant -> participant.id));
        var earlier = new HashMap<String, SpeakerGuess.Identity>();
        SpeakerEntity.ofInterviewOldestFirst(interview.id)
                .forEach(speaker -> earlier.put(speaker.label, new SpeakerGuess.Identity(speaker.kind, speaker.participantId)));
        return new SpeakerGuess(interview.interviewer, participants, earlier);
    }
}
