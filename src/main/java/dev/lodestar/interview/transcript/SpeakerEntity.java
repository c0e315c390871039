package dev.lodestar.interview.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Speaker;
import dev.lodestar.interview.SpeakerKind;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.UserErrorException;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "speaker")
public class SpeakerEntity extends BaseEntity {

    public UUID interviewId;
    public UUID transcriptId;
    public String label;
    public int position;
    @Enumerated(EnumType.STRING)
    public SpeakerKind kind;
    public @Nullable UUID participantId;
    public int turnCount;
    public int length;

    public static SpeakerEntity require(UUID id, String... field) {
        return SpeakerEntity.<SpeakerEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("speaker", id, field));
    }

    public static List<SpeakerEntity> ofTranscripts(Collection<UUID> transcriptIds) {
        return list("transcriptId in ?1 order by position", transcriptIds);
    }

    /** What the versions of an interview's transcript were told about their speakers, the newest last. */
    public static List<SpeakerEntity> ofInterviewOldestFirst(UUID interviewId) {
        return list("interviewId = ?1 order by id", interviewId);
    }

    public static List<SpeakerEntity> ofParticipant(UUID participantId) {
        return list("participantId", participantId);
    }

    public static boolean isMapped(UUID participantId) {
        return count("participantId", participantId) > 0;
    }

    public Speaker toSpeaker(Map<UUID, Participant> participants) {
        return new Speaker(id, label.isEmpty() ? null : label, kind, participants.get(participantId), turnCount, length,
                version);
    }
}
