package dev.lodestar.shared.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Does one piece of a job in a transaction that also marks it as done. The row is held meanwhile, so that nobody else does the
 * same piece; a kill lets go of it.
 */
@ApplicationScoped
class JobChunkRunner implements QueuedWork {

    static final String NAME = "job-chunk";
    private static final int LIMIT_SECONDS = 300;
    private static final Duration WHILE_HELD = Duration.ofSeconds(5);

    private final JobHandlers handlers;
    private final Clock clock;

    JobChunkRunner(JobHandlers handlers, Clock clock) {
        this.handlers = handlers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> run(QueueItem item) {
        return QuarkusTransaction.requiringNew().timeout(LIMIT_SECONDS).call(() -> {
            var chunk = JobChunkEntity.claim(item.subject());
            chunk.ifPresent(this::work);
            // Held by a replica that was taken for dead: if it is, its hold ends soon.
            return chunk.isEmpty() && JobChunkEntity.isOpen(item.subject()) ? Optional.of(WHILE_HELD) : Optional.empty();
        });
    }

    private void work(JobChunkEntity chunk) {
        var job = JobEntity.findJob(chunk.jobId).orElseThrow();
        if (job.status.isOver() || job.cancelRequested) {
            // It stays open: a retry takes it up.
            return;
        }
        handlers.chunk(job, chunk.content);
        chunk.done = true;
    }

    @Override
    public Optional<Duration> onFailure(QueueItem item, Throwable cause) {
        return QuarkusTransaction.requiringNew()
                .call(() -> JobChunkEntity.claim(item.subject()).flatMap(chunk -> recordFailure(chunk, cause)));
    }

    private Optional<Duration> recordFailure(JobChunkEntity chunk, Throwable cause) {
        chunk.attempts++;
        var pause = Backoff.afterFailure(chunk.attempts, cause);
        if (pause.isEmpty()) {
            chunk.attempts = 0;
            JobEntity.findJob(chunk.jobId).filter(job -> !job.status.isOver())
                    .ifPresent(job -> job.finish(JobStatus.FAILED, JobFailure.of(cause, chunk.id), clock.instant()));
        }
        return pause;
    }
}
