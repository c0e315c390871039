package dev.lodestar.theme.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.WithLodestar;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.Themes;
import dev.lodestar.theme.embedding.Encoder;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.Test;

@WithLodestar
class ThemeRunJobTest {

    @Inject
    ThemeRunJob extraction;

    @Inject
    Themes themes;

    @Inject
    Tenancy tenancy;

    @Test
    void run_that_is_killed_in_every_step_ends_in_the_same_themes() {
        var given = GivenThemes.inNewWorkspace();
        var source = given.question("What is hard?", "pains", GivenThemes.PAINS);

        var undisturbed = tenancy.within(given.workspace(), () -> described(run(source, false)));
        var killed = tenancy.within(given.workspace(), () -> described(run(source, true)));

        assertThat(killed).isEqualTo(undisturbed).isNotEmpty();
    }

    private UUID run(String source, boolean killed) {
        var run = QuarkusTransaction.requiringNew().call(() -> {
            var entity = new ThemeRunEntity();
            entity.title = "A run";
            entity.sources = List.of(source);
            entity.modelId = Encoder.MODEL_ID;
            entity.persist();
            return entity.id;
        });
        var payload = new ThemeRunJob.Payload(run);
        var state = new JobState(run, 0, Optional.empty());
        JobStep step;
        do {
            var now = state;
            if (killed) {
                // What a kill leaves of a step: nothing.
                QuarkusTransaction.begin();
                extraction.step(payload, now);
                QuarkusTransaction.rollback();
            }
            step = QuarkusTransaction.requiringNew().call(() -> extraction.step(payload, now));
            for (var chunk : step.chunks()) {
                if (killed) {
                    QuarkusTransaction.begin();
                    extraction.chunk(payload, chunk.content());
                    QuarkusTransaction.rollback();
                }
                QuarkusTransaction.requiringNew().run(() -> extraction.chunk(payload, chunk.content()));
            }
            state = new JobState(run, step.done(), Optional.ofNullable(step.checkpoint()));
        } while (!step.last());
        return run;
    }

    private List<Object> described(UUID run) {
        return themes.all(run).stream().<Object> map(theme -> List.of(theme.name(), theme.phrases(), theme.people(),
                themes.allStatements(theme.id()).stream().map(ThemeStatement::words).sorted().toList())).toList();
    }
}
