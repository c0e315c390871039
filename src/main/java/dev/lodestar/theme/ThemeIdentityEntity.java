package dev.lodestar.theme;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.editing.Lineage;

@Entity
@Table(name = "theme_identity")
class ThemeIdentityEntity extends BaseEntity {

    public UUID bookId;
    public UUID cameFrom;
    public int born;

    static ThemeIdentityEntity begin(UUID bookId, UUID cameFrom, int born) {
        var identity = new ThemeIdentityEntity();
        identity.bookId = bookId;
        identity.cameFrom = cameFrom;
        identity.born = born;
        identity.persist();
        return identity;
    }

    static List<Lineage> lineages(UUID bookId) {
        return ThemeIdentityEntity.<ThemeIdentityEntity> list("bookId", bookId).stream()
                .map(identity -> new Lineage(identity.id, identity.cameFrom, identity.born)).toList();
    }
}
