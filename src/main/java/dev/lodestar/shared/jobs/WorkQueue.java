package dev.lodestar.shared.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;

import io.agroal.api.AgroalDataSource;

/** The queue in PostgreSQL, shared by all replicas. */
@ApplicationScoped
public class WorkQueue {

    private static final Logger LOG = Logger.getLogger(WorkQueue.class);
    // A killed replica's work is taken up by another after four missed beats.
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LEAVING_LIMIT = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final AgroalDataSource dataSource;
    private final Instance<QueuedWork> kinds;
    private final WorkTasks tasks;
    private final SchedulerClient client;
    private final Clock clock;
    private final int threads;
    private final Duration pollInterval;
    private @Nullable Scheduler scheduler;

    WorkQueue(AgroalDataSource dataSource, @Any Instance<QueuedWork> kinds, WorkTasks tasks, Clock clock,
            @ConfigProperty(name = "lodestar.jobs.threads", defaultValue = "4") int threads,
            @ConfigProperty(name = "lodestar.jobs.poll-interval") Duration pollInterval) {
        this.dataSource = dataSource;
        this.kinds = kinds;
        this.tasks = tasks;
        this.clock = clock;
        this.threads = threads;
        this.pollInterval = pollInterval;
        this.client = SchedulerClient.Builder.create(dataSource).enablePriority().build();
    }

    void start(@Observes StartupEvent event) {
        var known = kinds.stream().map(tasks::of).toArray(Task<?>[]::new);
        var started = Scheduler.create(dataSource, known)
                .threads(threads)
                .pollingInterval(pollInterval)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollUsingLockAndFetch(0.5, 2.0)
                .enablePriority()
                // WorkTasks logs a failure, with what it was about.
                .failureLogging(LogLevel.DEBUG, false)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
        started.start();
        scheduler = started;
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Adds work in the caller's transaction: it is done only if that is committed. */
    public void add(String name, UUID workspace, UUID subject) {
        add(name, workspace, subject, clock.instant());
    }

    /** Adds work that is not done before a time. */
    public void add(String name, UUID workspace, UUID subject, Instant notBefore) {
        add(name, workspace, subject, notBefore, Priority.MEDIUM);
    }

    /** Adds one of many pieces of work in the caller's transaction; whatever is added otherwise goes before it. */
    public void addBehindOthers(String name, UUID workspace, UUID subject) {
        add(name, workspace, subject, clock.instant(), Priority.LOW);
    }

    /**
     * Adds work that was given up before, in the caller's transaction. Its old entry may be leaving the queue at this moment,
     * so it waits for that.
     *
     * @return whether the work is in the queue; not, if the old entry stays in somebody's hands
     */
    public boolean addAgain(String name, UUID workspace, UUID subject) {
        var limit = clock.instant().plus(LEAVING_LIMIT);
        while (!add(name, workspace, subject, clock.instant(), Priority.MEDIUM)) {
            var entry = client.getScheduledExecution(TaskInstanceId.of(name, new QueueItem(workspace, subject).toString()));
            if (entry.isPresent() && !entry.get().isPicked()) {
                return true;
            }
            if (clock.instant().isAfter(limit)) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    /** Adds work, or lets it begin now if it waits for a later time, in the caller's transaction. */
    public void bringForward(String name, UUID workspace, UUID subject) {
        if (add(name, workspace, subject, clock.instant(), Priority.LOW)) {
            return;
        }
        try {
            client.reschedule(TaskInstanceId.of(name, new QueueItem(workspace, subject).toString()), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException e) {
            LOG.debugf("The %s %s is being done at this moment, so it need not be brought forward", name, subject);
        }
    }

    private boolean add(String name, UUID workspace, UUID subject, Instant notBefore, int priority) {
        return client.scheduleIfNotExists(new TaskInstance.Builder<Void>(name, new QueueItem(workspace, subject).toString())
                .priority(priority).build(), notBefore);
    }
}
