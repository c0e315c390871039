package dev.lodestar.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Page;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.theme.statement.CountById;
import dev.lodestar.theme.statement.StatementOrderField;
import dev.lodestar.theme.statement.ThemeIdeaEntity;
import dev.lodestar.theme.statement.ThemeStatementEntity;
import dev.lodestar.theme.statement.ThemeStatementOrderField;

/** What people said, a page at a time: in a theme, in the same words, in no theme, or not read at all. */
@ApplicationScoped
public class ThemeStatements {

    /** What is said in themes; what is said in nearly the same words, once. */
    @Transactional
    public Map<ChildrenOf<ThemeStatementOrderField>, Page<ThemeStatement>> ofThemes(
            Collection<ChildrenOf<ThemeStatementOrderField>> asked) {
        return inStatements(ThemeIdeaEntity.pagesOfThemes().of(asked));
    }

    /** What else is said in nearly the same words as statements of themes. */
    @Transactional
    public Map<ChildrenOf<StatementOrderField>, Page<ThemeStatement>> nearDuplicates(
            Collection<ChildrenOf<StatementOrderField>> asked) {
        return inStatements(ThemeIdeaEntity.pagesOfDuplicates().of(asked));
    }

    /** What belongs to no theme of runs. */
    @Transactional
    public Map<ChildrenOf<StatementOrderField>, Page<ThemeStatement>> unplaced(
            Collection<ChildrenOf<StatementOrderField>> asked) {
        return inStatements(ThemeIdeaEntity.pagesOfUnplaced().of(asked));
    }

    /** What came into runs after their search and has a theme. */
    @Transactional
    public Map<ChildrenOf<StatementOrderField>, Page<ThemeStatement>> laterPlaced(
            Collection<ChildrenOf<StatementOrderField>> asked) {
        return inStatements(ThemeIdeaEntity.pagesOfLater(true).of(asked));
    }

    /** What came into runs after their search and has no theme. */
    @Transactional
    public Map<ChildrenOf<StatementOrderField>, Page<ThemeStatement>> laterUnplaced(
            Collection<ChildrenOf<StatementOrderField>> asked) {
        return inStatements(ThemeIdeaEntity.pagesOfLater(false).of(asked));
    }

    /** The statements of runs as they were read. */
    @Transactional
    public Map<ChildrenOf<StatementOrderField>, Page<ThemeStatement>> ofRuns(
            Collection<ChildrenOf<StatementOrderField>> asked) {
        return ThemeStatementEntity.pagesOfRuns().of(asked).entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, page -> page.getValue().map(ThemeStatementEntity::whole)));
    }

    /** A statement of a theme, or of none. */
    @Transactional
    public Optional<ThemeStatement> find(UUID id) {
        return ThemeIdeaEntity.<ThemeIdeaEntity> findByIdOptional(id)
                .map(idea -> idea.in(ThemeStatementEntity.<ThemeStatementEntity> findById(idea.statementId)));
    }

    /** The statements that all of the ideas were taken from are read at once. */
    private static <K> Map<K, Page<ThemeStatement>> inStatements(Map<K, Page<ThemeIdeaEntity>> pages) {
        var statements = ThemeStatementEntity.byIds(pages.values().stream().flatMap(page -> page.rows().stream())
                .map(idea -> idea.statementId).distinct().toList());
        return pages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                page -> page.getValue().map(idea -> idea
                        .in(Objects.requireNonNull(statements.get(idea.statementId), "An idea goes with its statement")))));
    }

    /** For each statement by how many people it is said in the same or nearly the same words, at least 1. */
    @Transactional
    public List<Integer> peopleSayingSo(List<ThemeStatement> statements) {
        var people = CountById.byId(ThemeIdeaEntity.peopleSaying(statements.stream().map(ThemeStatement::id).toList()));
        return statements.stream().map(statement -> people.getOrDefault(statement.id(), 1)).toList();
    }
}
