package dev.lodestar.theme.incremental;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "theme_arrival")
class ThemeArrivalEntity extends BaseEntity {

    /** What the ids of the sources begin with. */
    public String sources;
    public int attempts;
    public String lastError;

    /** Those that wait. A second worker waits here until the first has done its work, and then finds none of the same. */
    static List<ThemeArrivalEntity> lockWaiting() {
        return ThemeArrivalEntity.<ThemeArrivalEntity> find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
