package dev.lodestar.theme.identity;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.identity.model.Lineage;

@Entity
@Table(name = "theme_identity")
public class ThemeIdentityEntity extends BaseEntity {

    public UUID editLogId;
    public UUID cameFrom;
    public int born;

    public static ThemeIdentityEntity begin(UUID editLogId, UUID cameFrom, int born) {
        var identity = new ThemeIdentityEntity();
        identity.editLogId = editLogId;
        identity.cameFrom = cameFrom;
        identity.born = born;
        identity.persist();
        return identity;
    }

    public static List<Lineage> lineages(UUID editLogId) {
        return ThemeIdentityEntity.<ThemeIdentityEntity> list("editLogId", editLogId).stream()
                .map(identity -> new Lineage(identity.id, identity.cameFrom, identity.born)).toList();
    }
}
