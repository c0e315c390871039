package dev.lodestar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class ThemeRunCancelTest {

    /** More than one piece of work: one is done and the other, which has the held words, is not. */
    private static final int PEOPLE = 135;
    private static final String HELD = "since week " + (PEOPLE - 1);

    @Inject
    HeldEncoder encoder;

    private GivenThemes given;
    private GraphQL api;

    @BeforeEach
    void new_workspace() {
        given = GivenThemes.inNewWorkspace();
        api = given.api();
    }

    @AfterEach
    void let_go() {
        encoder.release(HELD);
    }

    @Test
    void search_that_was_cancelled_shows_nothing_and_goes_on_where_it_stopped() {
        var run = startedAndCancelled(statements());

        var cancelled = look(run);
        resume(cancelled.getString("themeRun.job.id"));
        var over = look(run);

        assertThat(cancelled.getInt("themeRun.themeCount")).isZero();
        assertThat((Object) cancelled.get("themeRun.finishedAt")).isNull();
        assertThat(cancelled.getLong("themeRun.job.progress.done")).isPositive();
        assertThat(over.getInt("themeRun.themeCount")).isPositive();
        assertThat(over.getInt("themeRun.peopleHeard")).isEqualTo(PEOPLE);
    }

    @Test
    void person_who_is_erased_in_the_middle_of_a_search_is_not_in_its_themes() {
        var mara = GivenContacts.contact(api, "Mara Quist");
        var statements = statements();
        statements.add(SpokenInTests.answer(new Voice(mara, null, "END_USER"), mara, "Invoices are late, says Mara"));
        var run = startedAndCancelled(statements);

        GivenContacts.erase(api, mara);
        resume(look(run).getString("themeRun.job.id"));

        var over = look(run);
        assertThat(over.getInt("themeRun.peopleAsked")).isEqualTo(PEOPLE);
        assertThat(over.getInt("themeRun.peopleHeard")).isEqualTo(PEOPLE);
        assertThat(over.<String> getList("themeRun.themes.nodes.name")).isNotEmpty().noneMatch(name -> name.contains("Mara"));
    }

    private static List<Statement> statements() {
        return GivenThemes.said(IntStream.range(0, PEOPLE)
                .mapToObj(i -> GivenThemes.FIFTEEN_PAINS.get(i % 15) + " since week " + i).toList());
    }

    private String startedAndCancelled(List<Statement> statements) {
        encoder.hold(HELD);
        var run = given.start(null, given.answered(null, statements));
        var job = run.getString("run.job.id");
        Await.until(() -> job(job), now -> now.getLong("job.progress.done") > 0);
        api.done("cancelJob", "mutation($id: ID!) { cancelJob(input: {id: $id}) { userErrors { message } } }",
                Map.of("id", job));
        assertThat(Await.jobOver(api, job).getString("status")).isEqualTo("CANCELLED");
        encoder.release(HELD);
        return run.getString("run.id");
    }

    private void resume(String job) {
        api.done("retryJob", "mutation($id: ID!) { retryJob(input: {id: $id}) { userErrors { message } } }", Map.of("id", job));
        Await.jobDone(api, job);
    }

    private JsonPath job(String id) {
        return api.ask("query($id: ID!) { job(id: $id) { status progress { done } } }", Map.of("id", id));
    }

    private JsonPath look(String run) {
        return api.ask("""
                query($run: ID!) {
                  themeRun(id: $run) { peopleAsked peopleHeard themeCount finishedAt job { id progress { done } } }
                  themeRun(id: $run) { themes(first: 100) { nodes { name } } }
                }""", Map.of("run", run));
    }
}
