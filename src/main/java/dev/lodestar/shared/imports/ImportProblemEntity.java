package dev.lodestar.shared.imports;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;

@Entity
@Table(name = "import_problem")
class ImportProblemEntity extends BaseEntity {

    public UUID jobId;
    public long line;
    public String reason;

    static List<ImportProblemEntity> ofJob(UUID jobId, PageRequest request) {
        return request.afterKeys(2).map(after -> ImportProblemEntity.<ImportProblemEntity> find("""
                jobId = ?1 and (line > ?2 or line = ?2 and id > ?3) order by line, id""", jobId,
                Long.parseLong(after.keys().get(0)), UUID.fromString(after.keys().get(1))))
                .orElseGet(() -> find("jobId = ?1 order by line, id", jobId)).page(0, request.rowsToRead()).list();
    }

    ImportProblem toImportProblem() {
        return new ImportProblem(line, reason);
    }
}
