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
import dev.lodestar.shared.PageRequest;

@Entity
@Table(name = "job")
class JobEntity extends BaseEntity {

    public String kind;
    public String idempotencyKey;
    public String payload;
    @Enumerated(EnumType.STRING)
    public JobStatus status = JobStatus.QUEUED;
    public long done;
    public long doneBeforeChunks;
    public Long total;
    public String checkpoint;
    public String message;
    public int attempts;
    public boolean cancelRequested;
    public Instant startedAt;
    public Instant finishedAt;

    static Optional<JobEntity> findByKey(String kind, String idempotencyKey) {
        return find("kind = ?1 and idempotencyKey = ?2", kind, idempotencyKey).firstResultOptional();
    }

    static List<JobEntity> newestFirst(PageRequest request) {
        return request.afterId()
                .map(after -> JobEntity.<JobEntity> find("id < ?1 order by id desc", after))
                .orElseGet(() -> find("order by id desc"))
                .page(0, request.rowsToRead()).list();
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

    void finish(JobStatus outcome, String words, Instant when) {
        status = outcome;
        message = words;
        finishedAt = when;
    }

    JobState state() {
        return new JobState(id, done, Optional.ofNullable(checkpoint));
    }

    Job toJob() {
        return new Job(id, kind, status, done, total, message, attempts, createdAt, startedAt, finishedAt);
    }
}
