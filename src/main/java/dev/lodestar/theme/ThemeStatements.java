package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.language.ReadingOutcome;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.CountById;
import dev.lodestar.theme.statement.SaidIdea;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;

import org.jspecify.annotations.Nullable;

/** What people said, a page at a time: in a theme, in the same words, in no theme, or not read at all. */
@ApplicationScoped
public class ThemeStatements {

    private final EntityManager entities;

    ThemeStatements(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is said in a theme, nearest to its centroid first; what is said in nearly the same words, once.
     *
     * @param side the side, or null for both
     */
    @Transactional
    public Page<ThemeStatement> statements(UUID themeId, @Nullable ThemeSide side, PageRequest request) {
        if (ThemeEntity.findTheme(themeId).isEmpty()) {
            throw UserErrorException.notFound("theme", themeId);
        }
        var after = request.afterKeys(2);
        var query = entities.createQuery(SaidIdea.SELECT + """
                i.themeId = :theme and i.side in :sides and not exists (select 1 from ThemeIdeaEntity first
                where first.id = i.duplicateOf and first.themeId = i.themeId and first.side = i.side)"""
                + (after.isPresent() ? " and (i.similarity < :similarity or i.similarity = :similarity and i.id > :id)" : "")
                + " order by i.similarity desc, i.id", SaidIdea.class).setParameter("theme", themeId)
                .setParameter("sides", side == null ? List.of(ThemeSide.values()) : List.of(side));
        after.ifPresent(cursor -> query.setParameter("similarity", similarity(cursor)).setParameter("id",
                Ids.parse("cursor", cursor.keys().get(1))));
        List<SaidIdea> rows = query.setMaxResults(request.rowsToRead()).getResultList();
        return request.page(rows, row -> Cursor.of(row.similarity(), row.id()))
                .map(SaidIdea::toThemeStatement);
    }

    /** For each statement by how many people it is said in the same or nearly the same words, at least 1. */
    @Transactional
    public List<Integer> peopleSayingSo(List<ThemeStatement> statements) {
        var people = CountById.byId(ThemeIdeaEntity.peopleSaying(statements.stream().map(ThemeStatement::id).toList()));
        return statements.stream().map(statement -> people.getOrDefault(statement.id(), 1)).toList();
    }

    /** What is said in the same or nearly the same words as a statement of a theme, with it. */
    @Transactional
    public Page<ThemeStatement> nearDuplicates(UUID statementId, PageRequest request) {
        if (ThemeIdeaEntity.findByIdOptional(statementId).isEmpty()) {
            throw UserErrorException.notFound("theme statement", statementId);
        }
        List<SaidIdea> rows = entities.createQuery(
                SaidIdea.SELECT + "(i.id = :idea or i.duplicateOf = :idea) and i.id > :after order by i.id", SaidIdea.class)
                .setParameter("idea", statementId).setParameter("after", request.afterId().orElse(new UUID(0, 0)))
                .setMaxResults(request.rowsToRead()).getResultList();
        return request.page(rows, row -> Cursor.of(row.id())).map(SaidIdea::toThemeStatement);
    }

    /** What belongs to no theme of a run. */
    @Transactional
    public Page<ThemeStatement> unplaced(UUID runId, PageRequest request) {
        requireRun(runId);
        var after = request.afterId();
        var query = entities.createQuery(SaidIdea.SELECT + "i.runId = :run and i.themeId is null"
                + (after.isPresent() ? " and i.id > :id" : "") + " order by i.id", SaidIdea.class)
                .setParameter("run", runId);
        after.ifPresent(id -> query.setParameter("id", id));
        List<SaidIdea> rows = query.setMaxResults(request.rowsToRead()).getResultList();
        return request.page(rows, row -> Cursor.of(row.id())).map(SaidIdea::toThemeStatement);
    }

    /**
     * The statements of a run that were read in a certain way: what was set aside, what was not understood.
     *
     * @param language the code of a language, null for every one
     */
    @Transactional
    public Page<ThemeStatement> withOutcome(UUID runId, ReadingOutcome outcome, String language, PageRequest request) {
        requireRun(runId);
        return request.page(ThemeStatementEntity.withOutcome(runId, outcome, language, request), row -> Cursor.of(row.id))
                .map(ThemeStatementEntity::whole);
    }

    private static double similarity(Cursor cursor) {
        try {
            return Double.parseDouble(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw UserErrorException.invalid("This is not a cursor of this list. Use an endCursor that the list gave you.",
                    "after");
        }
    }

    private static void requireRun(UUID runId) {
        if (ThemeRunEntity.findRun(runId).isEmpty()) {
            throw UserErrorException.notFound("theme run", runId);
        }
    }
}
