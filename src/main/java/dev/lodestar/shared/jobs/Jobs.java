package dev.lodestar.shared.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.tenancy.Tenancy;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Starting, watching, cancelling and retrying jobs. */
@ApplicationScoped
public class Jobs {

    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final ObjectMapper json;
    private final Clock clock;

    Jobs(WorkQueue queue, Tenancy tenancy, ObjectMapper json, Clock clock) {
        this.queue = queue;
        this.tenancy = tenancy;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Asks for a job, in the caller's transaction: it runs only if that is committed. A second request with the same kind
     * and key gives the first job and starts nothing.
     *
     * @param kind the kind of the handler that will do it
     * @param payload what it is about
     * @param idempotencyKey what makes this request one of its kind, such as the hash of the imported file
     */
    @Transactional
    public Job start(String kind, Object payload, String idempotencyKey) {
        return JobEntity.findByKey(kind, idempotencyKey).orElseGet(() -> enqueue(kind, payload, idempotencyKey)).toJob();
    }

    /** The job that was started with a key, whatever became of it. */
    @Transactional
    public Optional<Job> find(String kind, String idempotencyKey) {
        return JobEntity.findByKey(kind, idempotencyKey).map(JobEntity::toJob);
    }

    private JobEntity enqueue(String kind, Object payload, String idempotencyKey) {
        var job = new JobEntity();
        job.kind = kind;
        job.idempotencyKey = idempotencyKey;
        job.payload = json.valueToTree(payload);
        // Flushed at once, so that of two requests racing with one key the second fails here and not after its work.
        job.persistAndFlush();
        queue.add(JobRunner.NAME, tenancy.current(), job.id);
        return job;
    }

    @Transactional
    public Optional<Job> find(UUID id) {
        return JobEntity.findJob(id).map(JobEntity::toJob);
    }

    /**
     * The jobs with these ids, in their order.
     *
     * @throws UserErrorException with NOT_FOUND if the workspace does not have one of them
     */
    @Transactional
    public List<Job> find(List<UUID> ids) {
        var found = JobEntity.withIds(ids).stream().collect(Collectors.toMap(job -> job.id, JobEntity::toJob));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> UserErrorException.notFound("job", id)))
                .toList();
    }

    @Transactional
    public Page<Job> list(JobFilter filter, ConnectionRequest<JobOrderField> request) {
        return request.page(JobEntity.page(filter, request.slice()), job -> job.place(request.slice().field()),
                () -> JobEntity.count(filter)).map(JobEntity::toJob);
    }

    /** Asks a job to end after its present step; what is done stays done. */
    @Transactional
    public Job cancel(UUID id) {
        var job = require(id);
        if (job.status == JobStatus.QUEUED) {
            job.status = JobStatus.CANCELLED;
            job.finishedAt = clock.instant();
        } else if (!job.status.isOver()) {
            job.cancelRequested = true;
        }
        return job.toJob();
    }

    /** Takes a failed or cancelled job up again where it stopped. */
    @Transactional
    public Job retry(UUID id) {
        var job = require(id);
        if (job.status != JobStatus.FAILED && job.status != JobStatus.CANCELLED) {
            throw UserErrorException.conflict(
                    "Only a failed or cancelled job can be retried; this one is %s.".formatted(job.status),
                    "input", "id");
        }
        job.status = JobStatus.QUEUED;
        job.cancelRequested = false;
        job.attempts = 0;
        job.finishedAt = null;
        JobChunkEntity.renewOpen(id)
                .forEach(chunk -> queue.addBehindOthers(JobChunkRunner.NAME, tenancy.current(), chunk.id));
        if (!queue.addAgain(JobRunner.NAME, tenancy.current(), job.id)) {
            throw UserErrorException.conflict("The job is just ending. Try again in a moment.", "input", "id");
        }
        return job.toJob();
    }

    private static JobEntity require(UUID id) {
        return JobEntity.findJob(id).orElseThrow(() -> UserErrorException.notFound("job", id, "input", "id"));
    }
}
