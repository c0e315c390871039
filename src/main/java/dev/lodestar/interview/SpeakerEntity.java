package dev.lodestar.interview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.Refused;

@Entity
@Table(name = "speaker")
class SpeakerEntity extends BaseEntity {

    public UUID interviewId;
    public UUID transcriptId;
    public String label;
    public int position;
    @Enumerated(EnumType.STRING)
    public SpeakerKind kind;
    public UUID participantId;
    public int turnCount;
    public int length;

    static SpeakerEntity require(UUID id) {
        return SpeakerEntity.<SpeakerEntity> findByIdOptional(id).orElseThrow(() -> Refused.notFound("speaker", id));
    }

    static List<SpeakerEntity> ofTranscripts(Collection<UUID> transcriptIds) {
        return list("transcriptId in ?1 order by position", transcriptIds);
    }

    /** What the versions of an interview's transcript were told about their speakers, the newest last. */
    static List<SpeakerEntity> ofInterviewOldestFirst(UUID interviewId) {
        return list("interviewId = ?1 order by id", interviewId);
    }

    static List<SpeakerEntity> ofParticipant(UUID participantId) {
        return list("participantId", participantId);
    }

    static boolean isMapped(UUID participantId) {
        return count("participantId", participantId) > 0;
    }

    Speaker toSpeaker(Map<UUID, Participant> participants) {
        return new Speaker(id, label.isEmpty() ? null : label, kind, participants.get(participantId), turnCount, length,
                version);
    }
}
