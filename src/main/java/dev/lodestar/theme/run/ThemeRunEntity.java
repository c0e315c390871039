package dev.lodestar.theme.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.statement.ThemeTopicEntity;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_run")
public class ThemeRunEntity extends BaseEntity {

    public String title;
    public List<String> sources;
    public @Nullable String idempotencyKey;
    public UUID jobId;
    public String modelId;
    public int peopleAsked;
    public int peopleHeard;
    public @Nullable Instant finishedAt;
    public int tests;
    public @Nullable UUID reclusteredFrom;

    /** A run that cuts a topic of another one again. */
    static ThemeRunEntity reclusteredFrom(ThemeRunEntity origin, ThemeTopicEntity topic,
            @Nullable String idempotencyKey) {
        var run = new ThemeRunEntity();
        run.title = origin.title;
        run.sources = topic.sources;
        run.idempotencyKey = idempotencyKey;
        run.modelId = origin.modelId;
        run.reclusteredFrom = origin.id;
        return run;
    }

    public static List<ThemeRunEntity> withIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    public static Optional<ThemeRunEntity> findRun(UUID id) {
        return findByIdOptional(id);
    }

    public static Optional<ThemeRunEntity> findByKey(String key) {
        return find("idempotencyKey", key).firstResultOptional();
    }

    public static List<ThemeRunEntity> page(Slice<ThemeRunOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery("from ThemeRunEntity r where %s order by %s"
                .formatted(slice.behind("r"), slice.order("r")), ThemeRunEntity.class)).setMaxResults(slice.rowsToRead())
                .getResultList();
    }

    public Slice.Place place(ThemeRunOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case TITLE -> title;
        }, id);
    }

    public ThemeRun toThemeRun() {
        return new ThemeRun(id, title, modelId, peopleAsked, peopleHeard, createdAt, finishedAt,
                new ThemeRun.Links(jobId, reclusteredFrom));
    }
}
