package dev.lodestar.interview.transcript;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.interview.transcript.AssembledTranscript.PlacedTurn;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.database.Batches;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes the turns of a transcript a thousand at a time, each thousand as one statement over arrays: a long file has over a
 * hundred thousand turns, and as entities they take ten times as long.
 */
@ApplicationScoped
public class TurnInserts {

    private static final int CHUNK = 1_000;
    private static final String INSERT = """
            insert into turn (workspace_id, id, transcript_id, speaker_id, number, start_offset, end_offset, start_ms, end_ms,
                cues, version, created_at, updated_at)
            select ?, row.id, ?, row.speaker_id, row.number, row.start_offset, row.end_offset, row.start_ms, row.end_ms,
                row.cues::jsonb, 0, ?, ?
            from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as row (id, speaker_id, number, start_offset, end_offset, start_ms, end_ms, cues)
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Clock clock;

    TurnInserts(EntityManager entityManager, ObjectMapper json, Clock clock) {
        this.entityManager = entityManager;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes turns in the caller's transaction.
     *
     * @param speakers the ids of the speakers by label, an empty label for the unknown one
     */
    public void insert(TranscriptEntity transcript, List<PlacedTurn> turns, Map<String, UUID> speakers) {
        entityManager.flush();
        entityManager.unwrap(Session.class).doWork(connection -> {
            for (var some : Batches.of(turns, CHUNK)) {
                insert(connection, transcript, some, speakers);
            }
        });
    }

    private void insert(Connection connection, TranscriptEntity transcript, List<PlacedTurn> turns, Map<String, UUID> speakers)
            throws SQLException {
        var now = OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, transcript.workspaceId);
            statement.setObject(2, transcript.id);
            statement.setObject(3, now);
            statement.setObject(4, now);
            statement.setArray(5, array(connection, "uuid", turns, turn -> Ids.next()));
            statement.setArray(6, array(connection, "uuid", turns, turn -> speakers.get(turn.label())));
            statement.setArray(7, array(connection, "int4", turns, PlacedTurn::number));
            statement.setArray(8, array(connection, "int4", turns, turn -> turn.range().start()));
            statement.setArray(9, array(connection, "int4", turns, turn -> turn.range().end()));
            statement.setArray(10, array(connection, "int4", turns, PlacedTurn::startMs));
            statement.setArray(11, array(connection, "int4", turns, PlacedTurn::endMs));
            statement.setArray(12, array(connection, "text", turns, turn -> json(turn.cues())));
            statement.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, List<PlacedTurn> turns,
            Function<PlacedTurn, Object> value) throws SQLException {
        return connection.createArrayOf(type, turns.stream().map(value).toArray());
    }

    private String json(List<Cue> cues) {
        try {
            return json.writeValueAsString(cues);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The cues of a turn cannot be written", e);
        }
    }
}
