package dev.lodestar.shared.imports;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.csv.CsvProblem;

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

    @Transactional
    public Page<ImportProblem> ofJob(UUID jobId, PageRequest request) {
        return request.page(ImportProblemEntity.ofJob(jobId, request), problem -> Cursor.of(problem.line, problem.id))
                .map(ImportProblemEntity::toImportProblem);
    }
}
