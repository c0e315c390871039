package dev.lodestar.theme.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.jobs.JobChunk;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.statement.ThemeIdeaEntity;

/** Computes the vectors that a run needs and nobody computed before, in pieces that replicas share. */
@ApplicationScoped
public class RunEmbedding {

    /** About a second of work for one core: how much a kill loses, and how often the progress moves. */
    private static final int WORDINGS_A_CHUNK = 128;
    private static final String BETWEEN = "-";

    private final SentenceVectors vectors;
    private final Tenancy tenancy;

    RunEmbedding(SentenceVectors vectors, Tenancy tenancy) {
        this.vectors = vectors;
        this.tenancy = tenancy;
    }

    /** The pieces, each a range of hashes of words; none when all vectors are known. */
    public List<JobChunk> chunks(UUID runId) {
        var chunks = new ArrayList<JobChunk>();
        var behind = "";
        for (var piece : ThemeIdeaEntity.unknownWordings(tenancy.current(), runId, Encoder.MODEL_ID,
                WORDINGS_A_CHUNK)) {
            chunks.add(new JobChunk(behind + BETWEEN + piece.last(), piece.count()));
            behind = piece.last();
        }
        return chunks;
    }

    public void embed(UUID runId, String chunk) {
        var range = chunk.split(BETWEEN, 2);
        vectors.of(ThemeIdeaEntity.wordings(tenancy.current(), runId, range[0], range[1]));
    }
}
