package dev.lodestar.theme.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.lodestar.language.SameWords;
import dev.lodestar.shared.database.Batches;
import dev.lodestar.theme.grouping.model.ClusterSummary;
import dev.lodestar.theme.statement.PlacedIdea;
import dev.lodestar.theme.statement.ThemeIdeaEntity;

import org.jspecify.annotations.Nullable;

/** Collects what changes of ideas, and writes it some rows at a time. */
final class IdeaReassignments {

    private static final int ROWS_AT_ONCE = 1000;

    private record Move(@Nullable UUID themeId, boolean confirmed, boolean edited, @Nullable UUID foundThemeId,
            @Nullable Double similarity) {
    }

    private final Map<UUID, Move> moves = new HashMap<>();

    /**
     * An idea is to be in a theme.
     *
     * @param themeId the theme, or null
     * @param summary of the theme if it has changed, or null
     */
    void add(PlacedIdea idea, @Nullable UUID themeId, boolean confirmed, @Nullable ClusterSummary summary) {
        boolean stays = Objects.equals(idea.themeId(), themeId);
        if (stays && summary == null && idea.confirmed() == confirmed) {
            return;
        }
        boolean edited = !Objects.equals(idea.asFound(), themeId);
        moves.put(idea.id(), new Move(themeId, confirmed, edited, edited ? idea.asFound() : null,
                summary == null ? null : summary.similarity().get(SameWords.of(idea.words()))));
    }

    void write() {
        var ids = moves.keySet().stream().sorted().toList();
        Batches.of(ids, ROWS_AT_ONCE).forEach(some -> ThemeIdeaEntity.<ThemeIdeaEntity> list("id in ?1", some)
                .forEach(idea -> write(idea, Objects.requireNonNull(moves.get(idea.id), "What does not move is not read"))));
    }

    private static void write(ThemeIdeaEntity idea, Move move) {
        if (move.similarity() != null || move.themeId() == null) {
            idea.similarity = move.similarity();
        }
        idea.themeId = move.themeId();
        idea.confirmed = move.confirmed();
        idea.edited = move.edited();
        idea.foundThemeId = move.foundThemeId();
    }
}
