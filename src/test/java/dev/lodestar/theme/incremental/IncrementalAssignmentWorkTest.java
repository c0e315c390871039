package dev.lodestar.theme.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.shared.jobs.QueueItem;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.theme.SpokenInTests;
import dev.lodestar.theme.run.ReclusteringApiTest;
import dev.lodestar.theme.source.Statement;
import dev.lodestar.theme.tally.model.Voice;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@WithLodestar
class IncrementalAssignmentWorkTest {

    private static final String RUN = """
            query($run: ID!) {
              themeRun(id: $run) { peopleAsked topics { clustering { ideas unplaced } since {
                statements placed unplaced peopleAsked waiting limit } } }
              themeRun(id: $run) { themes(first: 50) { nodes { id name share { people asked } peopleSince } } }
              placed: themeRun(id: $run) { laterStatements(placed: true, first: 100) { nodes { origin { text } } } }
              unplaced: themeRun(id: $run) { laterStatements(placed: false, first: 100) { nodes { origin { text } } } }
            }""";
    private static final String LATE = "The invoices come too late";
    private static final String ABOUT_SOMETHING_ELSE = "My cat likes to sleep on the warm roof";

    @Inject
    NewStatements arrivals;

    @Inject
    IncrementalAssignmentWork placement;

    @Inject
    TopicUpdate topics;

    @Inject
    Tenancy tenancy;

    private GivenThemes given;
    private GraphQL api;
    private String source;
    private List<Statement> said;

    @BeforeEach
    void people_said_something() {
        given = GivenThemes.inNewWorkspace();
        api = given.api();
        said = GivenThemes.said(GivenThemes.FIFTEEN_PAINS);
        source = given.answered("pains", said);
    }

    @Test
    void answer_that_comes_in_after_the_search_is_placed_and_counted() {
        var run = given.search(source);
        var before = api.ask(RUN, Map.of("run", run));

        say(SpokenInTests.person(100), LATE);
        say(SpokenInTests.person(101), ABOUT_SOMETHING_ELSE);
        var after = whenLookedAt(run, 2);

        assertThat(after.getMap("themeRun.topics[0].since")).containsEntry("statements", 2).containsEntry("placed", 1)
                .containsEntry("unplaced", 1).containsEntry("peopleAsked", 2).containsEntry("waiting", 1)
                .containsEntry("limit", 30);
        assertThat(after.getInt("themeRun.peopleAsked")).isEqualTo(17);
        assertThat(after.getInt("themeRun.topics[0].clustering.ideas")).isEqualTo(17);
        assertThat(after.<Integer> getList("themeRun.themes.nodes.share.asked")).containsOnly(17);
        assertThat(sum(after.getList("themeRun.themes.nodes.share.people")))
                .isEqualTo(sum(before.getList("themeRun.themes.nodes.share.people")) + 1);
        assertThat(sum(after.getList("themeRun.themes.nodes.peopleSince"))).isEqualTo(1);
        var about = after.getString("themeRun.themes.nodes.find { it.peopleSince == 1 }.id");
        assertThat(api.ask("query($id: ID!) { theme(id: $id) { statements(first: 50) { nodes { origin { text } } } } }",
                Map.of("id", about)).<String> getList("theme.statements.nodes.origin.text")).contains(LATE,
                        "Late invoices from suppliers");
        assertThat(after.<String> getList("placed.laterStatements.nodes.origin.text")).containsExactly(LATE);
        assertThat(after.<String> getList("unplaced.laterStatements.nodes.origin.text")).containsExactly(ABOUT_SOMETHING_ELSE);
    }

    @Test
    void what_comes_in_after_a_cut_goes_into_the_search_and_the_cut_changes_nothing_in_later_ones() {
        var run = given.search(source);
        var topic = given.topic(run);
        var cut = given.awaited(api.done("reclusterThemes", ReclusteringApiTest.RECLUSTER,
                Map.of("input", Map.of("topicId", topic, "direction", "MORE"))).getString("run.id"));

        say(SpokenInTests.person(100), LATE);
        whenLookedAt(run, 1);

        assertThat(api.ask(RUN, Map.of("run", cut)).getInt("themeRun.topics[0].since.statements")).isZero();
        assertThat(missing(cut)).isEmpty();
        assertThat(missing(given.search(source))).isEmpty();
    }

    @Test
    void looking_killed_repeated_and_done_by_two_at_once_doubles_nothing() throws Exception {
        var run = given.search(source);
        said.add(SpokenInTests.answer(SpokenInTests.person(100), LATE));
        given.now(source, said);

        var topic = UUID.fromString(given.topic(run));
        tenancy.within(given.workspace(), () -> {
            // What a kill leaves of the looking: nothing.
            QuarkusTransaction.begin();
            topics.takeIn(topic);
            QuarkusTransaction.rollback();
        });
        var workers = Executors.newFixedThreadPool(3);
        Callable<Boolean> look = () -> tenancy.within(given.workspace(), () -> {
            arrivals(source);
            placement.run(new QueueItem(given.workspace(), UUID.randomUUID()));
            return true;
        });
        for (var done : workers.invokeAll(List.of(look, look, look))) {
            assertThat(done.get()).isTrue();
        }
        workers.shutdown();

        var after = whenLookedAt(run, 1);
        assertThat(after.getInt("themeRun.topics[0].since.statements")).isEqualTo(1);
        assertThat(after.getInt("themeRun.topics[0].clustering.ideas")).isEqualTo(16);
        assertThat(after.getInt("themeRun.peopleAsked")).isEqualTo(16);
    }

    @Test
    void only_the_newest_search_of_a_topic_grows() {
        var older = given.search(source);
        var newer = given.search(source);

        say(SpokenInTests.person(100), LATE);
        whenLookedAt(newer, 1);

        assertThat(api.ask(RUN, Map.of("run", older)).getInt("themeRun.topics[0].since.statements")).isZero();
    }

    @Test
    void statement_that_was_added_and_taken_back_leaves_and_those_of_the_search_stay() {
        var run = given.search(source);
        say(SpokenInTests.person(100), LATE);
        whenLookedAt(run, 1);

        given.now(source, said.subList(1, 15));
        tenancy.within(given.workspace(), () -> arrivals(source));
        var after = whenLookedAt(run, 0);

        assertThat(after.getInt("themeRun.topics[0].clustering.ideas")).isEqualTo(15);
    }

    @Test
    void erased_person_leaves_what_was_added_too() {
        var run = given.search(source);
        var mara = GivenContacts.contact(api, "Mara Quist");
        var withMara = new ArrayList<>(said);
        withMara.add(SpokenInTests.answer(new Voice(mara, null, "END_USER"), mara, LATE));
        given.now(source, withMara);
        tenancy.within(given.workspace(), () -> arrivals(source));
        whenLookedAt(run, 1);
        // A source has nothing of an erased person any more.
        given.now(source, said);

        GivenContacts.erase(api, mara);

        var after = api.ask(RUN, Map.of("run", run));
        assertThat(after.getInt("themeRun.topics[0].since.statements")).isZero();
        assertThat(after.getInt("themeRun.topics[0].since.peopleAsked")).isZero();
        assertThat(after.<Integer> getList("themeRun.themes.nodes.share.asked")).containsOnly(15);
        assertThat(after.<Integer> getList("themeRun.themes.nodes.peopleSince")).containsOnly(0);
    }

    @Test
    void much_that_fits_nowhere_becomes_themes_of_its_own_and_the_others_stay() {
        var run = given.search(source);
        var before = api.ask(RUN, Map.of("run", run)).<String> getList("themeRun.themes.nodes.id");
        var places = List.of("roof", "sofa", "window sill", "kitchen table", "bookshelf", "garden wall", "old carpet",
                "car bonnet", "balcony", "piano", "laundry basket");
        var texts = new ArrayList<String>();
        for (var place : places) {
            texts.add("My cat sleeps on the " + place);
            texts.add("Our dog barks at the postman near the " + place);
            texts.add("I grow tomatoes and herbs beside the " + place);
        }
        for (int i = 0; i < texts.size(); i++) {
            said.add(SpokenInTests.answer(SpokenInTests.person(100 + i), texts.get(i)));
        }
        given.now(source, said);

        tenancy.within(given.workspace(), () -> arrivals(source));

        var after = whenLookedAt(run, 33, "themeRun.themes.nodes.size() > " + before.size());
        assertThat(after.<String> getList("themeRun.themes.nodes.id")).containsAll(before);
        assertThat(after.<Integer> getList("themeRun.themes.nodes.share.asked")).containsOnly(48);
        assertThat(after.getInt("themeRun.topics[0].since.waiting")).isLessThan(20);
        assertThat(after.<Integer> getList("themeRun.themes.nodes.findAll { it.peopleSince > 0 }.peopleSince"))
                .allMatch(people -> people >= 3);
    }

    private List<Object> missing(String run) {
        return api.ask("query($run: ID!) { themeRun(id: $run) { topics { missingThemes { id } } } }", Map.of("run", run))
                .getList("themeRun.topics[0].missingThemes");
    }

    private void say(Voice voice, String text) {
        said.add(SpokenInTests.answer(voice, text));
        given.now(source, said);
        tenancy.within(given.workspace(), () -> arrivals(source));
    }

    private void arrivals(String sources) {
        QuarkusTransaction.requiringNew().run(() -> arrivals.note(sources));
    }

    private JsonPath whenLookedAt(String run, int statements) {
        return whenLookedAt(run, statements, "themeRun != null");
    }

    private JsonPath whenLookedAt(String run, int statements, String also) {
        Await.until(() -> api.ask(RUN, Map.of("run", run)),
                now -> now.getInt("themeRun.topics[0].since.statements") == statements && now.getBoolean(also));
        // Each field is read for itself, so an answer that is the first to know may know only half.
        return api.ask(RUN, Map.of("run", run));
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).sum();
    }
}
