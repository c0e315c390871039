package dev.lodestar.coding.tag;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.interview.TextRange;
import dev.lodestar.interview.Transcript;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.tenancy.Tenancy;

/** Writes a tag in a way that two clicks at once make one row: the unique index decides, not a look beforehand. */
@ApplicationScoped
public class CodingInserts {

    private final EntityManager entityManager;
    private final Tenancy tenancy;
    private final Clock clock;

    CodingInserts(EntityManager entityManager, Tenancy tenancy, Clock clock) {
        this.entityManager = entityManager;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Writes the tag unless the same coder has the same code on the same range already. Runs in the caller's transaction. */
    public void unlessPresent(Transcript transcript, TextRange range, String quote, UUID codeId, UUID coderId,
            String coderName) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entityManager.createNativeQuery("""
                insert into coding (workspace_id, id, transcript_id, code_id, coder_id, coder_name, start_offset, end_offset,
                    quote, text_sha256, version, created_at, updated_at)
                values (:workspace, :id, :transcript, :code, :coder, :coderName, :start, :end, :quote, :sha, 0, :now, :now)
                on conflict (workspace_id, transcript_id, start_offset, end_offset, code_id, coder_id)
                    where removed_at is null do nothing
                """)
                .setParameter("workspace", tenancy.current()).setParameter("id", Ids.next())
                .setParameter("transcript", transcript.id()).setParameter("code", codeId)
                .setParameter("coder", coderId).setParameter("coderName", coderName)
                .setParameter("start", range.start()).setParameter("end", range.end())
                .setParameter("quote", quote).setParameter("sha", transcript.textSha256())
                .setParameter("now", now)
                .executeUpdate();
    }
}
