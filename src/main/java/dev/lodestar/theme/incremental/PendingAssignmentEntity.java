package dev.lodestar.theme.incremental;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_pending_assignment")
class PendingAssignmentEntity extends BaseEntity {

    /** What the ids of the sources begin with. */
    public String sources;
    public int attempts;
    public @Nullable String lastError;

    /** Those that wait. A second worker waits here until the first has done its work, and then finds none of the same. */
    static List<PendingAssignmentEntity> lockWaiting() {
        return PendingAssignmentEntity.<PendingAssignmentEntity> find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
