package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.lodestar.WithLodestar;

import org.junit.jupiter.api.Test;

@WithLodestar
class ThemeEditRaceTest {

    @Test
    void edits_made_while_searches_go_on_are_not_lost_by_any_of_them() throws Exception {
        var given = GivenThemes.inNewWorkspace();
        var api = given.api();
        var source = given.question("What is hard?", "pains", GivenThemes.PAINS);
        var first = given.search(source);
        var theme = api.ask("query($run: ID!) { themeRun(id: $run) { themes { nodes { id identity { id } } } } }",
                Map.of("run", first));
        String identity = theme.getString("themeRun.themes.nodes[0].identity.id");

        var threads = Executors.newFixedThreadPool(3);
        var runs = new ArrayList<Future<String>>();
        for (int i = 0; i < 2; i++) {
            runs.add(threads.submit(() -> given.search(source)));
        }
        var editing = threads.submit(() -> {
            for (int version = 0; version < 12; version++) {
                given.edit("renameTheme", Map.of("id", theme.getString("themeRun.themes.nodes[0].id"),
                        "version", version, "name", "Name " + version));
            }
        });
        editing.get();
        var found = new ArrayList<String>();
        for (var run : runs) {
            found.add(run.get());
        }
        threads.shutdown();

        for (var run : found) {
            List<Map<String, Object>> themes = api.ask(
                    "query($run: ID!) { themeRun(id: $run) { themes { nodes { name identity { id } } } } }", Map.of("run", run))
                    .getList("themeRun.themes.nodes");
            assertThat(themes).filteredOn(one -> Map.of("id", identity).equals(one.get("identity")))
                    .extracting(one -> one.get("name")).containsExactly("Name 11");
        }
    }

    @Test
    void of_two_people_who_edit_the_same_state_one_is_told_to_look_again() {
        var given = GivenThemes.inNewWorkspace();
        var id = given.themes(given.run(GivenThemes.PAINS)).get(0);

        var both = List.of("One", "Two").stream()
                .map(name -> CompletableFuture.supplyAsync(
                        () -> given.refusal("renameTheme", Map.of("id", id, "version", 0, "name", name))))
                .toList();

        assertThat(both).extracting(CompletableFuture::join).containsExactlyInAnyOrder(List.of(), List.of("STALE_VERSION"));
    }
}
