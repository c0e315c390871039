package dev.lodestar.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.WithLodestar;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.OrderDirection;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.AuditLogFilter;
import dev.lodestar.workspace.audit.AuditLogOrderField;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class JobChunksTest {

    @Inject
    Jobs jobs;
    @Inject
    PiecesHandler handler;
    @Inject
    AuditLog auditLog;
    @Inject
    Tenancy tenancy;

    private UUID workspace;

    @BeforeEach
    void newWorkspace() {
        workspace = Given.owner().workspaceId();
    }

    @Test
    void pieces_are_done_at_the_same_time_and_each_once() {
        var over = awaitOver(start(new PiecesHandler.Plan("together " + workspace, 24, -1, true)).id());

        assertThat(over.status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(over.progress().done()).isEqualTo(24);
        assertThat(log()).containsExactlyInAnyOrderElementsOf(pieces(24));
        assertThat(handler.mostAtOnce()).isGreaterThan(1);
    }

    @Test
    void piece_that_fails_leaves_nothing_behind_and_is_repeated() {
        var over = awaitOver(start(new PiecesHandler.Plan("fails once " + workspace, 6, 3, false)).id());

        assertThat(over.status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(log()).containsExactlyInAnyOrderElementsOf(pieces(6));
    }

    @Test
    void cancelled_job_goes_on_with_the_pieces_that_were_left() {
        var plan = new PiecesHandler.Plan("cancelled " + workspace, 30, -1, false);
        var lastPiece = handler.holdLastPieceOf(plan);
        var id = start(plan).id();
        Await.until(() -> find(id), job -> job.progress().done() > 0);

        tenancy.within(workspace, () -> jobs.cancel(id));
        var cancelled = awaitOver(id);
        lastPiece.countDown();
        tenancy.within(workspace, () -> jobs.retry(id));
        var over = awaitOver(id);

        assertThat(cancelled.status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(cancelled.progress().done()).isLessThan(30);
        assertThat(over.status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(log()).containsExactlyInAnyOrderElementsOf(pieces(30));
    }

    @Test
    void piece_that_somebody_holds_is_nobody_elses_until_the_hold_ends() {
        var piece = tenancy.within(workspace, () -> QuarkusTransaction.requiringNew().call(() -> {
            var job = jobs.start("nobody", "", "held");
            var entity = JobChunkEntity.of(job.id(), new JobChunk("0", 1));
            entity.persist();
            return entity.id;
        }));

        tenancy.within(workspace, () -> QuarkusTransaction.requiringNew().run(() -> {
            assertThat(JobChunkEntity.claim(piece)).isPresent();
            assertThat(elsewhere(piece)).isEmpty();
        }));
        assertThat(elsewhere(piece)).isPresent();
    }

    private Optional<UUID> elsewhere(UUID piece) {
        return CompletableFuture.supplyAsync(() -> tenancy.within(workspace, () -> QuarkusTransaction.requiringNew()
                .call(() -> JobChunkEntity.claim(piece).map(chunk -> chunk.id)))).join();
    }

    private Job start(PiecesHandler.Plan plan) {
        return tenancy.within(workspace,
                () -> QuarkusTransaction.requiringNew().call(() -> jobs.start("pieces", plan, plan.key())));
    }

    private Job find(UUID id) {
        return tenancy.within(workspace, () -> jobs.find(id)).orElseThrow();
    }

    private Job awaitOver(UUID id) {
        return Await.until(() -> find(id), job -> job.status().isOver());
    }

    private List<String> log() {
        return tenancy.within(workspace, () -> auditLog.list(AuditLogFilter.ALL,
                ConnectionRequest.of("auditLog", 100, null, AuditLogOrderField.CREATED_AT, OrderDirection.DESC))).rows()
                .stream()
                .map(entry -> entry.parameters().get(0).value()).toList();
    }

    private static List<String> pieces(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Piece " + i).toList();
    }
}
