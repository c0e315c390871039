package dev.lodestar.shared.imports;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;

@Entity
@Table(name = "import_problem")
class ImportProblemEntity extends BaseEntity {

    public UUID jobId;
    public long line;
    public String reason;

    static ChildPages<ImportProblemEntity, ImportProblemOrderField> pages() {
        return new ChildPages<>(ImportProblemEntity.class, "jobId", problem -> problem.jobId, ImportProblemEntity::place);
    }

    private Slice.Place place(ImportProblemOrderField field) {
        return new Slice.Place(switch (field) {
            case LINE -> line;
        }, id);
    }

    ImportProblem toImportProblem() {
        return new ImportProblem(line, reason);
    }
}
