package dev.lodestar.theme.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.statistics.Estimate;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.run.ReclusterDirection;
import dev.lodestar.theme.tally.TopicClustering;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_topic")
public class ThemeTopicEntity extends BaseEntity {

    public UUID runId;
    public int position;
    public String key;
    public String label;
    public @Nullable String attributeKey;
    public List<String> sources;
    public int asked;
    public int ideas;
    public int unplaced;
    public @Nullable Double resolution;
    public @Nullable Double stability;
    public int peopleHeard;
    public int mentions;
    public int mentionedOnce;
    public @Nullable Double coverage;
    public @Nullable Double coverageLow;
    public @Nullable Double coverageHigh;
    public List<Double> coveragePath = List.of();
    public @Nullable Integer guestPeople;
    public @Nullable UUID editLogId;
    /** Its number among the searches of the edit log, null until its themes are there. */
    public @Nullable Integer search;
    /** How often its themes were edited. */
    public int edition;
    /** How often what had no place was searched by itself, and how many ideas the last of these searches left. */
    public int queueRounds;
    public int queueLeft;
    public int steps;
    public @Nullable UUID reclusteredFrom;

    /**
     * Where a search stands.
     *
     * @param search its number among the searches of the edit log
     */
    public record LogPlace(UUID editLogId, int search) implements Comparable<LogPlace> {

        private static final Comparator<LogPlace> ORDER = Comparator.comparing(LogPlace::editLogId)
                .thenComparing(LogPlace::search);

        @Override
        public int compareTo(LogPlace other) {
            return ORDER.compare(this, other);
        }
    }

    /** Its place in its edit log; empty until its themes are there. */
    public Optional<LogPlace> logPlace() {
        return editLogId == null || search == null ? Optional.empty() : Optional.of(new LogPlace(editLogId, search));
    }

    /** The place in its edit log of a topic whose themes are there. */
    public LogPlace finalised() {
        return logPlace()
                .orElseThrow(() -> new IllegalStateException("The themes of topic %s are not there yet".formatted(id)));
    }

    /** How much of what there is to hear was heard; empty where there are no themes. */
    public Optional<Estimate> coverage() {
        return coverage == null || coverageLow == null || coverageHigh == null ? Optional.empty()
                : Optional.of(new Estimate(coverage, coverageLow, coverageHigh));
    }

    /** A topic for a cut of another one, still empty. */
    public static ThemeTopicEntity reclusteredFrom(ThemeTopicEntity origin, UUID runId, int steps) {
        var topic = new ThemeTopicEntity();
        topic.runId = runId;
        topic.key = origin.key;
        topic.label = origin.label;
        topic.attributeKey = origin.attributeKey;
        topic.sources = origin.sources;
        topic.steps = steps;
        topic.reclusteredFrom = origin.id;
        return topic;
    }

    public static Optional<ThemeTopicEntity> findTopic(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * Takes back the step if it led nowhere because there is no coarser or finer cut.
     *
     * @return in which direction there is none, empty if there was
     */
    public Optional<ReclusterDirection> useReachableSteps() {
        return Optional.ofNullable(reclusteredFrom).flatMap(ThemeTopicEntity::findTopic)
                .filter(origin -> Objects.equals(origin.resolution, resolution)).map(origin -> {
                    var direction = steps > origin.steps ? ReclusterDirection.MORE : ReclusterDirection.FEWER;
                    steps = origin.steps;
                    return direction;
                });
    }

    public static List<ThemeTopicEntity> ofRun(UUID runId) {
        return list("runId = ?1 order by position", runId);
    }

    public static List<ThemeTopicEntity> ofRuns(List<UUID> runIds) {
        return list("runId in ?1 order by position", runIds);
    }

    /** The searches of an edit log from one on, the oldest first. */
    public static List<ThemeTopicEntity> searches(UUID editLogId, int since) {
        return list("editLogId = ?1 and search >= ?2 order by search", editLogId, since);
    }

    public static List<ThemeTopicEntity> withIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /**
     * For each key the topic of the newest search that is over; what was cut from a search is a view of it and takes nothing
     * in.
     */
    public static List<ThemeTopicEntity> newest() {
        return getEntityManager().createQuery(
                """
                        select t from ThemeTopicEntity t, ThemeRunEntity r where r.id = t.runId and r.finishedAt is not null and t.reclusteredFrom is null
                        and not exists (select 1 from ThemeTopicEntity other, ThemeRunEntity newer
                            where newer.id = other.runId and newer.finishedAt is not null and other.key = t.key and other.reclusteredFrom is null
                            and newer.id > r.id)""",
                ThemeTopicEntity.class).getResultList();
    }

    /** The topic as it is now; who changes its themes afterwards waits. */
    public static ThemeTopicEntity lock(UUID id) {
        ThemeTopicEntity topic = findById(id);
        getEntityManager().refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        return topic;
    }

    /** Locks the topics of an edit log, in the order in which everybody locks several. */
    public static void lockOfLog(UUID editLogId) {
        getEntityManager().createQuery("select t.id from ThemeTopicEntity t where t.editLogId = :log", UUID.class)
                .setParameter("log", editLogId).getResultStream().sorted().forEach(ThemeTopicEntity::lock);
    }

    public ThemeTopic toThemeTopic() {
        return new ThemeTopic(id, edition, label, attributeKey, asked,
                new TopicClustering(ideas, unplaced, stability, steps));
    }
}
