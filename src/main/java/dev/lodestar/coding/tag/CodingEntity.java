package dev.lodestar.coding.tag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.coding.Coder;
import dev.lodestar.coding.Coding;
import dev.lodestar.interview.TextRange;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.workspace.TrashableEntity;

import org.jspecify.annotations.Nullable;

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
    public @Nullable Instant removedAt;
    public @Nullable String removedBy;

    public static CodingEntity require(UUID id, String... field) {
        return CodingEntity.<CodingEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("tag", id, field));
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

    /**
     * The first tags of each parent behind a place, in two statements, which PostgreSQL plans well also right after many were
     * written; those that were taken off do not count.
     *
     * @param parent the property that names the parent
     * @param window the code points that a tag must touch
     */
    static List<CodingEntity> pages(String parent, Collection<UUID> parentIds, TextRange window,
            Slice<CodingOrderField> slice) {
        var ids = slice.bind(getSession().createSelectionQuery("""
                select ranked.id from (
                    select s.id as id, row_number() over (partition by s.%1$s order by %2$s) as place
                    from CodingEntity s where s.%1$s in :parents and s.removedAt is null and s.startOffset < :to
                        and s.endOffset > :from and %3$s) ranked where ranked.place <= :most"""
                .formatted(parent, slice.order("s"), slice.behind("s")), UUID.class))
                .setParameter("parents", parentIds).setParameter("from", window.start()).setParameter("to", window.end())
                .setParameter("most", slice.rowsToRead()).getResultList();
        return getSession().createSelectionQuery("from CodingEntity c where c.id in :ids order by " + slice.order("c"),
                CodingEntity.class).setParameter("ids", ids).getResultList();
    }

    /** How many tags each parent has, those that were taken off left out; parents without any are missing. */
    static Map<UUID, Long> counts(String parent, Collection<UUID> parentIds, TextRange window) {
        return getSession().createSelectionQuery("""
                select c.%1$s, count(*) from CodingEntity c where c.%1$s in :parents and c.removedAt is null
                and c.startOffset < :to and c.endOffset > :from group by c.%1$s""".formatted(parent), Count.class)
                .setParameter("parents", parentIds).setParameter("from", window.start()).setParameter("to", window.end())
                .getResultStream().collect(Collectors.toMap(Count::parentId, Count::codings));
    }

    /** A row of {@link #counts}. */
    record Count(UUID parentId, long codings) {
    }

    Slice.Place place(CodingOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case START -> startOffset;
        }, id);
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

    public TextRange range() {
        return new TextRange(startOffset, endOffset);
    }

    public Coding toCoding(@Nullable UUID reader) {
        return new Coding(id, transcriptId, codeId, range(), quote, new Coder(coderName, coderId.equals(reader)), createdAt,
                removedAt);
    }
}
