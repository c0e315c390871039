package dev.lodestar.shared.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Page;
import dev.lodestar.shared.csv.CsvProblem;
import dev.lodestar.shared.graphql.ChildrenOf;

/** The rows that imports did not take. */
@ApplicationScoped
public class ImportProblems {

    private static final int LONGEST_REASON = 1_000;

    /** Writes rows down in the transaction of the step that met them, so that a repeated step lists none twice. */
    @Transactional
    public void add(UUID jobId, List<CsvProblem> problems) {
        for (var problem : problems) {
            var entity = new ImportProblemEntity();
            entity.jobId = jobId;
            entity.line = problem.line();
            var reason = problem.reason();
            entity.reason = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
            entity.persist();
        }
    }

    /** Pages of the rows that imports did not take. */
    @Transactional
    public Map<ChildrenOf<ImportProblemOrderField>, Page<ImportProblem>> pages(
            Collection<ChildrenOf<ImportProblemOrderField>> asked) {
        return ImportProblemEntity.pages().of(asked).entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, page -> page.getValue().map(ImportProblemEntity::toImportProblem)));
    }
}
