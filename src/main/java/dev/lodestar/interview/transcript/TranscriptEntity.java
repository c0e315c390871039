package dev.lodestar.interview.transcript;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;

import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.TranscriptSize;
import dev.lodestar.interview.reader.TranscriptFormat;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.workspace.TrashableEntity;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "transcript")
public class TranscriptEntity extends TrashableEntity {

    public UUID interviewId;
    public int number;
    @Enumerated(EnumType.STRING)
    public TranscriptFormat format;
    public @Nullable String fileName;
    @Column(name = "source_sha256")
    public String sourceSha256;
    // Up to ten megabytes: read by the part, see words().
    @Basic(fetch = FetchType.LAZY)
    public String text;
    public int length;
    @Column(name = "text_sha256")
    public String textSha256;
    public int turnCount;
    public @Nullable Integer durationMs;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ImportWarning> warnings;
    public String importedBy;

    public static TranscriptEntity require(UUID id, String... field) {
        return TranscriptEntity.<TranscriptEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("transcript", id, field));
    }

    public static Optional<TranscriptEntity> ofSource(UUID interviewId, String sourceSha256, TranscriptFormat format) {
        return find("interviewId = ?1 and sourceSha256 = ?2 and format = ?3", interviewId, sourceSha256, format)
                .firstResultOptional();
    }

    public static List<TranscriptEntity> newestFirst(Collection<UUID> interviewIds) {
        return list("interviewId in ?1 order by number desc", interviewIds);
    }

    public static List<TranscriptEntity> ofIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    public static int lastNumber(UUID interviewId) {
        return find("select coalesce(max(number), 0) from TranscriptEntity where interviewId = ?1", interviewId)
                .project(Integer.class).singleResult();
    }

    /** The words at a range of the text; PostgreSQL counts code points, and from 1. */
    public static String words(UUID id, TextRange range) {
        return find("select substring(text, ?2, ?3) from TranscriptEntity where id = ?1", id, range.start() + 1, range.length())
                .project(String.class).singleResult();
    }

    /** The words of each transcript from the first of some turns to the last of them, in one statement. */
    static Map<UUID, String> wordsAround(Collection<UUID> turnIds) {
        return getSession().createSelectionQuery("""
                select t.id, substring(t.text, w.begins + 1, w.ends - w.begins) from TranscriptEntity t
                join (select n.transcriptId as id, min(n.startOffset) as begins, max(n.endOffset) as ends from TurnEntity n
                    where n.id in :turnIds group by n.transcriptId) w on w.id = t.id""", Words.class)
                .setParameter("turnIds", turnIds).getResultStream().collect(Collectors.toMap(Words::id, Words::words));
    }

    /** A row of {@link #wordsAround}. */
    record Words(UUID id, String words) {
    }

    /**
     * Puts the blackened text of an erased person's interview in place, the one change that a transcript allows; its file's
     * name and warnings go.
     */
    public static void replaceText(UUID id, String text, String sha256) {
        getEntityManager().createNativeQuery("""
                update transcript set text = :text, text_sha256 = :sha256, file_name = null, warnings = '[]'
                where id = :id
                """)
                .setParameter("text", text).setParameter("sha256", sha256).setParameter("id", id).executeUpdate();
    }

    /** The transcripts that a contact speaks in. */
    public static List<UUID> ofContact(UUID contactId) {
        return find("""
                select distinct s.transcriptId from SpeakerEntity s join ParticipantEntity p on p.id = s.participantId
                where p.contactId = ?1
                """, contactId).project(UUID.class).list();
    }

    public Transcript toTranscript() {
        return new Transcript(id, interviewId, number, new TranscriptSource(format, fileName, warnings),
                new TranscriptSize(length, turnCount, durationMs), textSha256, importedBy, createdAt);
    }
}
