package dev.lodestar.shared.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.database.BulkInserts;
import dev.lodestar.shared.tenancy.Tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs a job step by step, each in a transaction that also keeps its progress. While a step's chunks are done by whoever takes
 * them, the job looks now and then whether all are done, and occupies nobody in between.
 */
@ApplicationScoped
class JobRunner implements QueuedWork {

    static final String NAME = "job";
    private static final int STEP_LIMIT_SECONDS = 900;

    private final JobHandlers handlers;
    private final WorkQueue queue;
    private final BulkInserts inserts;
    private final Tenancy tenancy;
    private final Clock clock;
    private final Duration betweenLooks;

    JobRunner(JobHandlers handlers, WorkQueue queue, BulkInserts inserts, Tenancy tenancy, Clock clock,
            @ConfigProperty(name = "lodestar.jobs.poll-interval") Duration betweenLooks) {
        this.handlers = handlers;
        this.queue = queue;
        this.inserts = inserts;
        this.tenancy = tenancy;
        this.clock = clock;
        this.betweenLooks = betweenLooks;
    }

    /** What is to be done after a transaction. */
    private enum Next {
        STEP,
        WAIT,
        NOTHING
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> run(QueueItem item) {
        var next = inTransaction(() -> begin(item.subject()));
        while (next == Next.STEP) {
            next = stepUnlessCancelled(item.subject());
        }
        return next == Next.WAIT ? Optional.of(betweenLooks) : Optional.empty();
    }

    private Next stepUnlessCancelled(UUID id) {
        try {
            return inTransaction(() -> step(id));
        } catch (JobCancelled e) {
            // The step is rolled back; the next one finds the request and ends the job.
            return inTransaction(() -> step(id));
        }
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(STEP_LIMIT_SECONDS).call(work);
    }

    private Next begin(UUID id) {
        var job = JobEntity.findJob(id).orElse(null);
        if (job == null || job.status.isOver()) {
            return Next.NOTHING;
        }
        job.status = JobStatus.RUNNING;
        if (job.startedAt == null) {
            job.startedAt = clock.instant();
        }
        return Next.STEP;
    }

    private Next step(UUID id) {
        var job = JobEntity.findJob(id).orElseThrow();
        if (job.status.isOver()) {
            return Next.NOTHING;
        }
        if (job.cancelRequested) {
            job.finish(JobStatus.CANCELLED, job.message, clock.instant());
            return Next.NOTHING;
        }
        job.done = Math.max(job.done, job.doneBeforeChunks + JobChunkEntity.unitsDone(id));
        if (JobChunkEntity.hasOpen(id)) {
            return Next.WAIT;
        }
        return store(id, handlers.step(job));
    }

    private Next store(UUID id, JobStep step) {
        // Read again: the step may have emptied the persistence context, and a cancellation that came meanwhile must stay.
        var job = JobEntity.findJob(id).orElseThrow();
        JobEntity.getEntityManager().refresh(job);
        JobChunkEntity.delete("jobId", id);
        job.done = step.done();
        job.total = step.total();
        job.checkpoint = step.checkpoint();
        job.message = step.message();
        job.attempts = 0;
        if (step.last()) {
            job.finish(JobStatus.SUCCEEDED, step.message(), clock.instant());
            return Next.NOTHING;
        }
        share(job, step.chunks());
        return step.pause() ? Next.WAIT : Next.STEP;
    }

    private void share(JobEntity job, List<JobChunk> chunks) {
        job.doneBeforeChunks = job.done;
        var rows = chunks.stream().map(chunk -> JobChunkEntity.of(job.id, chunk)).toList();
        inserts.insert(rows);
        rows.forEach(row -> queue.addBehindOthers(JobChunkRunner.NAME, tenancy.current(), row.id));
    }

    /** A refusal ends the job; anything else is tried again, later and later, a few times. */
    @Override
    public Optional<Duration> onFailure(QueueItem item, Throwable cause) {
        return inTransaction(() -> JobEntity.findJob(item.subject()).flatMap(job -> recordFailure(job, cause)));
    }

    private Optional<Duration> recordFailure(JobEntity job, Throwable cause) {
        if (job.status.isOver()) {
            return Optional.empty();
        }
        job.attempts++;
        job.message = JobFailure.of(cause, job.id);
        var pause = Backoff.afterFailure(job.attempts, cause);
        if (pause.isPresent()) {
            job.status = JobStatus.QUEUED;
        } else {
            job.finish(JobStatus.FAILED, job.message, clock.instant());
        }
        return pause;
    }
}
