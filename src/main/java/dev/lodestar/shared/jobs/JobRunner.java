package dev.lodestar.shared.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import dev.lodestar.shared.Refused;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs a job step by step, each in a transaction that also keeps its progress. */
@ApplicationScoped
class JobRunner implements QueuedWork {

    static final String NAME = "job";
    private static final int STEP_LIMIT_SECONDS = 900;

    private final Instance<JobHandler<?>> handlers;
    private final ObjectMapper json;
    private final Clock clock;

    JobRunner(@Any Instance<JobHandler<?>> handlers, ObjectMapper json, Clock clock) {
        this.handlers = handlers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(QueueItem item) {
        var running = inTransaction(() -> begin(item.subject()));
        while (running) {
            running = inTransaction(() -> step(item.subject()));
        }
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().timeout(STEP_LIMIT_SECONDS).call(work);
    }

    private boolean begin(UUID id) {
        var job = JobEntity.findJob(id).orElse(null);
        if (job == null || job.status.isOver()) {
            return false;
        }
        job.status = JobStatus.RUNNING;
        if (job.startedAt == null) {
            job.startedAt = clock.instant();
        }
        return true;
    }

    private boolean step(UUID id) {
        var job = JobEntity.findJob(id).orElseThrow();
        if (job.cancelRequested) {
            finish(job, JobStatus.CANCELLED);
            return false;
        }
        var step = step(handler(job.kind), job);
        // Read again: the step may have emptied the persistence context, and a cancellation that came meanwhile must stay.
        job = JobEntity.findJob(id).orElseThrow();
        JobEntity.getEntityManager().refresh(job);
        job.done = step.done();
        job.total = step.total();
        job.checkpoint = step.checkpoint();
        job.message = step.message();
        job.attempts = 0;
        if (step.last()) {
            finish(job, JobStatus.SUCCEEDED);
        }
        return !step.last();
    }

    private void finish(JobEntity job, JobStatus status) {
        job.status = status;
        job.finishedAt = clock.instant();
    }

    private <P> JobStep step(JobHandler<P> handler, JobEntity job) {
        try {
            return handler.step(json.readValue(job.payload, handler.payloadType()), job.state());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The payload of the job " + job.id + " cannot be read", e);
        }
    }

    private JobHandler<?> handler(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst().orElseThrow(
                () -> new IllegalStateException("This version of the program knows no job of the kind " + kind));
    }

    /** A refusal ends the job; anything else is tried again, later and later, a few times. */
    @Override
    public Optional<Duration> onFailure(QueueItem item, Throwable cause) {
        return inTransaction(() -> JobEntity.findJob(item.subject()).flatMap(job -> recordFailure(job, cause)));
    }

    private Optional<Duration> recordFailure(JobEntity job, Throwable cause) {
        job.attempts++;
        job.message = Backoff.describe(cause);
        var pause = cause instanceof Refused ? Optional.<Duration> empty() : Backoff.after(job.attempts);
        if (pause.isPresent()) {
            job.status = JobStatus.QUEUED;
        } else {
            finish(job, JobStatus.FAILED);
        }
        return pause;
    }
}
