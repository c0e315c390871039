package dev.lodestar.shared.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.query.SelectionQuery;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

@Entity
@Table(name = "job")
class JobEntity extends BaseEntity {

    public String kind;
    public String idempotencyKey;
    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode payload;
    @Enumerated(EnumType.STRING)
    public JobStatus status = JobStatus.QUEUED;
    public long done;
    public long doneBeforeChunks;
    public @Nullable Long total;
    public @Nullable String checkpoint;
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable JobMessage message;
    public int attempts;
    public boolean cancelRequested;
    public @Nullable Instant startedAt;
    public @Nullable Instant finishedAt;

    static Optional<JobEntity> findByKey(String kind, String idempotencyKey) {
        return find("kind = ?1 and idempotencyKey = ?2", kind, idempotencyKey).firstResultOptional();
    }

    static List<JobEntity> page(JobFilter filter, Slice<JobOrderField> slice) {
        return slice.bind(bind(filter, getSession().createSelectionQuery("from JobEntity j where %s and %s order by %s"
                .formatted(condition(filter), slice.behind("j"), slice.order("j")), JobEntity.class)))
                .setMaxResults(slice.rowsToRead()).getResultList();
    }

    static long count(JobFilter filter) {
        return bind(filter, getSession().createSelectionQuery("select count(*) from JobEntity j where " + condition(filter),
                Long.class)).getSingleResult();
    }

    private static String condition(JobFilter filter) {
        return (filter.kind() == null ? "true" : "j.kind = :kind")
                + (filter.statuses() == null ? "" : " and j.status in :statuses");
    }

    private static <T> SelectionQuery<T> bind(JobFilter filter, SelectionQuery<T> query) {
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.statuses() != null) {
            query.setParameterList("statuses", filter.statuses());
        }
        return query;
    }

    Slice.Place place(JobOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
        }, id);
    }

    static Optional<JobEntity> findJob(UUID id) {
        return findByIdOptional(id);
    }

    static boolean isCancelled(UUID id) {
        return count("id = ?1 and cancelRequested", id) > 0;
    }

    static List<JobEntity> withIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    void finish(JobStatus outcome, @Nullable JobMessage words, Instant when) {
        status = outcome;
        message = words;
        finishedAt = when;
    }

    JobState state() {
        return new JobState(id, done, Optional.ofNullable(checkpoint));
    }

    Job toJob() {
        return new Job(id, kind, status, new JobProgress(done, total), message, new JobRun(attempts, startedAt, finishedAt),
                createdAt);
    }
}
