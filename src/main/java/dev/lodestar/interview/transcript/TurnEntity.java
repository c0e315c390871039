package dev.lodestar.interview.transcript;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.interview.SpeakerKind;
import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.TurnSpan;
import dev.lodestar.shared.BaseEntity;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "turn")
public class TurnEntity extends BaseEntity {

    public UUID transcriptId;
    public UUID speakerId;
    public int number;
    public int startOffset;
    public int endOffset;
    public Integer startMs;
    public Integer endMs;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Cue> cues;

    public static List<TurnEntity> from(UUID transcriptId, int number, int rows) {
        return find("transcriptId = ?1 and number >= ?2 order by number", transcriptId, number).page(0, rows).list();
    }

    /** The number of the turn that covers a code point, or of the next one if it lies between two; -1 behind the last. */
    public static int numberAt(UUID transcriptId, int offset) {
        return find("select coalesce(min(number), -1) from TurnEntity where transcriptId = ?1 and endOffset > ?2", transcriptId,
                offset).project(Integer.class).singleResult();
    }

    public static List<TurnSpan> spans(Collection<UUID> transcriptIds) {
        return find("""
                select t.transcriptId, t.startOffset, t.endOffset, s.kind, s.participantId
                from TurnEntity t join SpeakerEntity s on s.id = t.speakerId
                where t.transcriptId in ?1
                order by t.transcriptId, t.number
                """, transcriptIds).project(Span.class).list().stream().map(Span::toTurnSpan).toList();
    }

    public static List<TurnEntity> ofSpeakers(Collection<UUID> speakerIds) {
        return list("speakerId in ?1 order by number", speakerIds);
    }

    public static List<TextRange> ranges(UUID speakerId) {
        return TurnEntity.<TurnEntity> list("speakerId", speakerId).stream().map(TurnEntity::range).toList();
    }

    /** A row of {@link #spans}. */
    record Span(UUID transcriptId, int start, int end, SpeakerKind kind, UUID participantId) {

        TurnSpan toTurnSpan() {
            return new TurnSpan(transcriptId, new TextRange(start, end), kind, participantId);
        }
    }

    public TextRange range() {
        return new TextRange(startOffset, endOffset);
    }
}
