package dev.lodestar.shared.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import dev.lodestar.shared.tenancy.Tenancy;

import org.jboss.logging.Logger;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/** Makes the queue's library call our kinds of work, each in its workspace. */
@ApplicationScoped
class WorkTasks {

    private static final Logger LOG = Logger.getLogger(WorkTasks.class);

    private final Tenancy tenancy;
    private final Clock clock;

    WorkTasks(Tenancy tenancy, Clock clock) {
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Task<Void> of(QueuedWork work) {
        return Tasks.custom(work.name(), Void.class)
                .onFailure((failure, operations) -> fail(work, failure, operations))
                .onDeadExecutionRevive()
                .execute((instance, context) -> afterwards(run(work, QueueItem.parse(instance.getId()))));
    }

    @ActivateRequestContext
    Optional<Duration> run(QueuedWork work, QueueItem item) {
        return tenancy.within(item.workspace(), () -> work.run(item));
    }

    private CompletionHandler<Void> afterwards(Optional<Duration> pause) {
        return (complete, operations) -> pause.ifPresentOrElse(
                more -> operations.reschedule(complete, clock.instant().plus(more)), operations::remove);
    }

    @ActivateRequestContext
    void fail(QueuedWork work, ExecutionComplete failure, ExecutionOperations<Void> operations) {
        var item = QueueItem.parse(failure.getExecution().taskInstance.getId());
        var cause = failure.getCause().orElseThrow();
        LOG.warnf(cause, "The %s %s failed: %s", work.name(), item.subject(), cause.getMessage());
        tenancy.within(item.workspace(), () -> work.onFailure(item, cause)).ifPresentOrElse(
                pause -> operations.reschedule(failure, clock.instant().plus(pause)), operations::stop);
    }
}
