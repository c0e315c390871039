package dev.lodestar.shared.jobs;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.tenancy.Tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Lets a step of many seconds find out that it is not wanted any more. */
@ApplicationScoped
public class JobCancellation {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Tenancy tenancy;

    JobCancellation(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /**
     * A check for a step of the job, to be called from any thread as often as one likes: it looks at most twice a second.
     *
     * @return it throws {@link JobCancelled} once the job was cancelled, which the step lets pass
     */
    public Runnable of(UUID jobId) {
        return new Check(tenancy.current(), jobId);
    }

    private final class Check implements Runnable {

        private final UUID workspace;
        private final UUID jobId;
        private long next = System.nanoTime();

        Check(UUID workspace, UUID jobId) {
            this.workspace = workspace;
            this.jobId = jobId;
        }

        @Override
        public synchronized void run() {
            if (System.nanoTime() - next < 0) {
                return;
            }
            // In a transaction of its own, because the step's may be of another thread.
            if (tenancy.within(workspace, () -> QuarkusTransaction.requiringNew().call(() -> JobEntity.isCancelled(jobId)))) {
                throw new JobCancelled();
            }
            next = System.nanoTime() + BETWEEN_LOOKS.toNanos();
        }
    }
}
