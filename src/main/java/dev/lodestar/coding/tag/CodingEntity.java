package dev.lodestar.coding.tag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.coding.Coding;
import dev.lodestar.interview.TextRange;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.workspace.TrashableEntity;

@Entity
@Table(name = "coding")
public class CodingEntity extends TrashableEntity {

    public UUID transcriptId;
    public UUID codeId;
    public UUID coderId;
    public String coderName;
    public int startOffset;
    public int endOffset;
    public String quote;
    @Column(name = "text_sha256")
    public String textSha256;
    public Instant removedAt;
    public String removedBy;

    public static CodingEntity require(UUID id) {
        return CodingEntity.<CodingEntity> findByIdOptional(id).orElseThrow(() -> UserErrorException.notFound("tag", id));
    }

    public static Optional<CodingEntity> same(UUID transcriptId, TextRange range, UUID codeId, UUID coderId) {
        return find("""
                transcriptId = ?1 and startOffset = ?2 and endOffset = ?3 and codeId = ?4 and coderId = ?5 and removedAt is null
                """, transcriptId, range.start(), range.end(), codeId, coderId).firstResultOptional();
    }

    /** Whether a tag bears the code, those taken off and those in the trash included. */
    public static boolean everUsed(UUID codeId) {
        return !getEntityManager().createNativeQuery("select 1 from coding where code_id = :code limit 1")
                .setParameter("code", codeId).getResultList().isEmpty();
    }

    /** The tags of a transcript that touch a window, in the order of the text. */
    public static List<CodingEntity> inWindow(UUID transcriptId, int from, int to, PageRequest request) {
        var after = request.afterKeys(2);
        if (after.isEmpty()) {
            return CodingEntity.<CodingEntity> find("""
                    transcriptId = ?1 and startOffset < ?2 and endOffset > ?3 and removedAt is null order by startOffset, id
                    """, transcriptId, to, from).page(0, request.rowsToRead()).list();
        }
        return CodingEntity.<CodingEntity> find("""
                transcriptId = ?1 and startOffset < ?2 and endOffset > ?3 and removedAt is null
                and (startOffset > ?4 or startOffset = ?4 and id > ?5) order by startOffset, id
                """, transcriptId, to, from, startOf(after.get()), Ids.parse("cursor", after.get().keys().get(1)))
                .page(0, request.rowsToRead()).list();
    }

    public static List<CodingEntity> ofCode(UUID codeId, PageRequest request) {
        return request.afterId()
                .map(after -> CodingEntity.<CodingEntity> find("codeId = ?1 and removedAt is null and id > ?2 order by id",
                        codeId, after))
                .orElseGet(() -> find("codeId = ?1 and removedAt is null order by id", codeId))
                .page(0, request.rowsToRead()).list();
    }

    public static List<CodingEntity> ofCodes(Collection<UUID> codeIds) {
        return list("codeId in ?1 and removedAt is null order by id", codeIds);
    }

    /** Takes the quotes of a transcript's tags anew from its text, those of tags taken off included. */
    public static void requote(UUID transcriptId) {
        getEntityManager().createNativeQuery("""
                update coding set text_sha256 = t.text_sha256,
                    quote = substring(t.text, start_offset + 1, end_offset - start_offset)
                from transcript t
                where t.workspace_id = coding.workspace_id and t.id = coding.transcript_id and t.id = :transcript
                """).setParameter("transcript", transcriptId).executeUpdate();
    }

    /** The next tags of transcripts by id, which is the order they were made in. */
    public static List<CodingEntity> ofTranscripts(Collection<UUID> transcriptIds, UUID after, int rows) {
        return CodingEntity.<CodingEntity> find("transcriptId in ?1 and removedAt is null and id > ?2 order by id",
                transcriptIds, after).page(0, rows).list();
    }

    /** The ids of all tags in transcripts, those taken off included. */
    public static List<UUID> idsIn(Collection<UUID> transcriptIds) {
        return find("select id from CodingEntity where transcriptId in ?1", transcriptIds).project(UUID.class).list();
    }

    private static int startOf(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw UserErrorException.invalid("This is not a cursor of this list. Use an endCursor that the list gave you.",
                    "after");
        }
    }

    public TextRange range() {
        return new TextRange(startOffset, endOffset);
    }

    public Coding toCoding(UUID reader) {
        return new Coding(id, transcriptId, codeId, startOffset, endOffset, quote, coderName, coderId.equals(reader), createdAt,
                removedAt);
    }
}
