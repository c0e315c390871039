package dev.lodestar.shared.jobs;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Work for the tests of jobs: writes one line of the audit log per step, and fails where it is told to. */
@ApplicationScoped
class CountingHandler implements JobHandler<CountingHandler.Plan> {

    /**
     * @param failingStep the step that fails, 0 if none
     * @param failures how often it fails
     * @param refuse whether it refuses instead
     */
    record Plan(int steps, int failingStep, int failures, boolean refuse) {
    }

    private final AuditLog auditLog;
    private final ConcurrentHashMap<String, AtomicInteger> failed = new ConcurrentHashMap<>();

    CountingHandler(AuditLog auditLog) {
        this.auditLog = auditLog;
    }

    @Override
    public String kind() {
        return "count";
    }

    @Override
    public Class<Plan> payloadType() {
        return Plan.class;
    }

    @Override
    public JobStep step(Plan plan, JobState soFar) {
        var step = (int) soFar.done() + 1;
        auditLog.record(AuditEvent.of("test.step", "job", soFar.jobId()).with("said", "Step " + step));
        if (step == plan.failingStep()) {
            if (plan.refuse()) {
                throw UserErrorException.invalid("Step %d has a wrong value.".formatted(step), "step");
            }
            if (failed.computeIfAbsent(soFar.jobId().toString(), id -> new AtomicInteger()).incrementAndGet() <= plan
                    .failures()) {
                throw new IllegalStateException("The wire was cut");
            }
        }
        return step == plan.steps() ? JobStep.finished(step, JobMessage.of(JobMessageCode.PEOPLE_INVITED).with("people", step))
                : JobStep.more(step, (long) plan.steps(), "after " + step,
                        JobMessage.of(JobMessageCode.INVITING_PEOPLE).with("people", step));
    }
}
