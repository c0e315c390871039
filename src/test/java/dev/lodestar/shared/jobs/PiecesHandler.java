package dev.lodestar.shared.jobs;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** Work for the tests of chunks: each piece writes one line of the audit log, and one of them fails the first time. */
@ApplicationScoped
class PiecesHandler implements JobHandler<PiecesHandler.Plan> {

    /**
     * @param key tells the plans of different tests apart
     * @param failing the piece that fails once, -1 if none
     * @param together whether the first pieces wait for each other, so that none can be done alone
     */
    record Plan(String key, int pieces, int failing, boolean together) {
    }

    // Less than a piece may take.
    private static final int MEETING_LIMIT_MINUTES = 2;

    private final AuditLog auditLog;
    private final ConcurrentHashMap<String, AtomicInteger> failed = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, CountDownLatch> meetings = new ConcurrentHashMap<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    PiecesHandler(AuditLog auditLog) {
        this.auditLog = auditLog;
    }

    /** The last piece is not done before the latch is counted down, so that the job cannot be over. */
    CountDownLatch holdLastPieceOf(Plan plan) {
        return held.computeIfAbsent(plan.key(), key -> new CountDownLatch(1));
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Waits until two pieces are being done; where they are done one after the other, the second never comes. */
    private void meet(Plan plan) throws InterruptedException {
        var second = meetings.computeIfAbsent(plan.key(), key -> new CountDownLatch(2));
        second.countDown();
        if (!second.await(MEETING_LIMIT_MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("No second piece was done at the same time");
        }
    }

    @Override
    public String kind() {
        return "pieces";
    }

    @Override
    public Class<Plan> payloadType() {
        return Plan.class;
    }

    @Override
    public JobStep step(Plan plan, JobState soFar) {
        return soFar.checkpoint().isPresent()
                ? JobStep.finished(plan.pieces(), JobMessage.of(JobMessageCode.SUGGESTIONS_RECOUNTED))
                : JobStep.split(0, (long) plan.pieces(), "joined", JobMessage.of(JobMessageCode.RECOUNTING_SUGGESTIONS),
                        IntStream.range(0, plan.pieces()).mapToObj(i -> new JobChunk(String.valueOf(i), 1)).toList());
    }

    @Override
    public void chunk(Plan plan, String content) {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            auditLog.record(AuditEvent.of("test.piece", null, null).with("said", "Piece " + content));
            if (plan.together()) {
                meet(plan);
            }
            if (content.equals(String.valueOf(plan.pieces() - 1)) && held.containsKey(plan.key())) {
                held.get(plan.key()).await();
            }
            if (content.equals(String.valueOf(plan.failing()))
                    && failed.computeIfAbsent(plan.key(), key -> new AtomicInteger()).incrementAndGet() == 1) {
                throw new IllegalStateException("The wire was cut");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            atOnce.decrementAndGet();
        }
    }
}
