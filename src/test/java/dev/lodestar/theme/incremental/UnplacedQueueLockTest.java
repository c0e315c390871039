package dev.lodestar.theme.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.HeldTransaction;
import dev.lodestar.WithLodestar;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.Test;

@WithLodestar
class UnplacedQueueLockTest {

    @Inject
    UnplacedQueue queue;

    @Inject
    NewStatements newStatements;

    @Inject
    Tenancy tenancy;

    @Test
    void edit_waits_while_the_search_of_the_unplaced_queue_has_its_topic_and_loses_none_of_its_themes() {
        var given = GivenThemes.inNewWorkspace();
        var said = GivenThemes.said(GivenThemes.FIFTEEN_PAINS);
        var source = given.answered("pains", said);
        var run = given.search(source);
        var found = given.themes(run);
        Stream.of("roof", "sofa", "window sill", "kitchen table", "bookshelf", "garden wall", "carpet", "balcony")
                .forEach(place -> {
                    said.add(SpokenInTests.answer(SpokenInTests.person(100 + said.size()), "My cat sleeps on the " + place));
                    said.add(SpokenInTests.answer(SpokenInTests.person(100 + said.size()),
                            "Our dog barks at the postman near the " + place));
                });
        given.now(source, said);
        tenancy.within(given.workspace(), () -> QuarkusTransaction.requiringNew().run(() -> newStatements.note(source)));
        Await.until(() -> waiting(given, run), waiting -> waiting >= 12);
        var topic = UUID.fromString(given.topic(run));
        CompletableFuture<Map<String, Object>> edit;

        try (var search = HeldTransaction.of(given.workspace(),
                () -> queue.step(new UnplacedQueue.Payload(topic), new JobState(topic, 0, Optional.empty())))) {
            edit = CompletableFuture.supplyAsync(
                    () -> given.edit("renameTheme", Map.of("id", found.get(0), "version", 0, "name", "Renamed")));
            HeldTransaction.awaitWaiting(edit);
        }

        assertThat(edit).succeedsWithin(Await.LIMIT);
        var names = given.api().ask("query($run: ID!) { themeRun(id: $run) { themes(first: 50) { nodes { name } } } }",
                Map.of("run", run)).<String> getList("themeRun.themes.nodes.name");
        assertThat(names).hasSizeGreaterThan(found.size()).contains("Renamed");
    }

    private static int waiting(GivenThemes given, String run) {
        return given.api().ask("query($run: ID!) { themeRun(id: $run) { topics { since { waiting } } } }", Map.of("run", run))
                .getInt("themeRun.topics[0].since.waiting");
    }
}
