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
import dev.lodestar.shared.graphql.Slice;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "turn")
public class TurnEntity extends BaseEntity {

    public UUID transcriptId;
    public UUID speakerId;
    public int number;
    public int startOffset;
    public int endOffset;
    public @Nullable Integer startMs;
    public @Nullable Integer endMs;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Cue> cues;

    /**
     * The first turns of each transcript behind a place, in two statements. Which ones is found by the index, transcript by
     * transcript, no further than the page. Were the rows joined in the same statement, PostgreSQL would search anew for each
     * of a hundred thousand turns as long as it does not know how many an import has just written.
     *
     * @param from the code point whose turn is the first that counts
     */
    static List<TurnEntity> pages(Collection<UUID> transcriptIds, int from, Slice<TurnOrderField> slice) {
        var ids = slice.bind(getSession().createSelectionQuery("""
                select page.id from TranscriptEntity p
                join lateral (select s.id as id from TurnEntity s
                    where s.transcriptId = p.id and s.endOffset > :from and %s order by %s limit :most) page
                where p.id in :transcriptIds""".formatted(slice.behind("s"), slice.order("s")), UUID.class))
                .setParameter("transcriptIds", transcriptIds).setParameter("from", from)
                .setParameter("most", slice.rowsToRead()).getResultList();
        return getSession().createSelectionQuery("from TurnEntity t where t.id in :ids order by " + slice.order("t"),
                TurnEntity.class).setParameter("ids", ids).getResultList();
    }

    Slice.Place place(TurnOrderField field) {
        return new Slice.Place(switch (field) {
            case NUMBER -> number;
        }, id);
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
    record Span(UUID transcriptId, int start, int end, SpeakerKind kind, @Nullable UUID participantId) {

        TurnSpan toTurnSpan() {
            return new TurnSpan(transcriptId, new TextRange(start, end), kind, participantId);
        }
    }

    public TextRange range() {
        return new TextRange(startOffset, endOffset);
    }
}
