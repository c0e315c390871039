package dev.lodestar.shared.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

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
class JobsTest {

    @Inject
    Jobs jobs;
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
    void every_step_is_done_once() {
        var job = start(new CountingHandler.Plan(5, 0, 0, false), "five");

        var over = awaitOver(job.id());

        assertThat(over.status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(over.message()).isEqualTo(JobMessage.of(JobMessageCode.PEOPLE_INVITED).with("people", 5));
        assertThat(log()).containsExactlyInAnyOrder("Step 1", "Step 2", "Step 3", "Step 4", "Step 5");
    }

    @Test
    void a_step_that_fails_leaves_nothing_behind_and_is_repeated() {
        var job = start(new CountingHandler.Plan(3, 2, 1, false), "fails once");

        var over = awaitOver(job.id());

        assertThat(over.status()).isEqualTo(JobStatus.SUCCEEDED);
        assertThat(log()).containsExactlyInAnyOrder("Step 1", "Step 2", "Step 3");
    }

    @Test
    void a_refusal_ends_the_job_with_its_code_field_and_words() {
        var job = start(new CountingHandler.Plan(3, 2, 0, true), "refused");

        var over = awaitOver(job.id());

        assertThat(over.status()).isEqualTo(JobStatus.FAILED);
        assertThat(over.message())
                .isEqualTo(JobMessage.of(JobMessageCode.REFUSED).with("error", "INVALID").with("field", "step").with("reason",
                        "Step 2 has a wrong value."));
        assertThat(log()).containsExactly("Step 1");
    }

    @Test
    void what_went_wrong_inside_is_told_with_a_reference_to_the_log() {
        var job = start(new CountingHandler.Plan(3, 2, 99, false), "fails again and again");

        var failed = Await.until(
                () -> tenancy.within(workspace, () -> jobs.find(job.id())).orElseThrow(), found -> found.run().attempts() > 0);

        assertThat(failed.message()).isEqualTo(JobMessage.of(JobMessageCode.INTERNAL_ERROR).with("reference", job.id()));
    }

    @Test
    void the_same_request_twice_is_one_job() {
        var first = start(new CountingHandler.Plan(1, 0, 0, false), "once");
        var second = start(new CountingHandler.Plan(1, 0, 0, false), "once");

        awaitOver(first.id());

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(log()).containsExactly("Step 1");
    }

    @Test
    void a_job_whose_request_is_rolled_back_never_runs() {
        tenancy.within(workspace, () -> {
            QuarkusTransaction.begin();
            jobs.start("count", new CountingHandler.Plan(1, 0, 0, false), "rolled back");
            QuarkusTransaction.rollback();
        });

        var later = start(new CountingHandler.Plan(1, 0, 0, false), "later");
        awaitOver(later.id());

        assertThat(log()).containsExactly("Step 1");
    }

    @Test
    void another_workspace_does_not_see_the_job() {
        var job = start(new CountingHandler.Plan(1, 0, 0, false), "mine");

        var seen = tenancy.within(Given.owner().workspaceId(), () -> jobs.find(job.id()));

        assertThat(seen).isEmpty();
    }

    private Job start(CountingHandler.Plan plan, String key) {
        return tenancy.within(workspace, () -> jobs.start("count", plan, key));
    }

    private Job awaitOver(UUID id) {
        return Await.until(() -> tenancy.within(workspace, () -> jobs.find(id)).orElseThrow(),
                job -> job.status().isOver());
    }

    private List<String> log() {
        return tenancy.within(workspace, () -> auditLog.list(AuditLogFilter.ALL,
                ConnectionRequest.of("auditLog", 50, null, AuditLogOrderField.CREATED_AT, OrderDirection.DESC))).rows().stream()
                .map(entry -> entry.parameters().get(0).value()).toList();
    }
}
