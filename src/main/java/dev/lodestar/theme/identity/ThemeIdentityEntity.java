package dev.lodestar.theme.identity;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.identity.model.Lineage;
import dev.lodestar.theme.statement.ThemeTopicEntity;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_identity")
public class ThemeIdentityEntity extends BaseEntity {

    public UUID editLogId;
    public @Nullable UUID cameFrom;
    public int born;

    /** A theme that is found or made in a search for the first time. */
    public static ThemeIdentityEntity begin(ThemeTopicEntity.LogPlace place, @Nullable UUID cameFrom) {
        var identity = new ThemeIdentityEntity();
        identity.editLogId = place.editLogId();
        identity.cameFrom = cameFrom;
        identity.born = place.search();
        identity.persist();
        return identity;
    }

    public static List<Lineage> lineages(UUID editLogId) {
        return ThemeIdentityEntity.<ThemeIdentityEntity> list("editLogId", editLogId).stream()
                .map(identity -> new Lineage(identity.id, identity.cameFrom, identity.born)).toList();
    }
}
