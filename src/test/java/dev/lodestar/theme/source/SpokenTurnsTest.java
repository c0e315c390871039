package dev.lodestar.theme.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.interview.GivenInterviews;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.GivenThemes;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.junit.jupiter.api.Test;

@WithLodestar
class SpokenTurnsTest {

    @Inject
    SpokenTurns turns;

    @Inject
    Tenancy tenancy;

    @Test
    void turns_are_statements_of_participants_and_never_of_the_interviewer() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var transcript = GivenInterviews.transcript(api);

        var statements = tenancy.within(owner.workspaceId(), () -> QuarkusTransaction.requiringNew()
                .call(() -> turns.read("turns:all", Optional.empty()).orElseThrow().material()));

        assertThat(statements.statements()).extracting(Statement::text).containsExactly(
                "By hand 😅, mostly. Six days & two evenings.", "Our finance director signed 🧾. I only pushed.",
                "That is true.");
        assertThat(statements.statements()).extracting(statement -> statement.voice().role()).containsExactly("END_USER",
                "CHAMPION",
                "END_USER");
        assertThat(statements.statements()).extracting(statement -> statement.source().place().transcriptId().toString())
                .containsOnly(transcript.getString("transcript.id"));
        assertThat(statements.asked()).hasSize(2);
    }

    @Test
    void everything_and_each_interview_are_offered_with_counts() {
        var api = Given.api();
        GivenInterviews.transcript(api);

        var sources = api.ask("{ themeSources { kind group label statements asked } }");

        assertThat(sources.<String> getList("themeSources.label")).containsExactly("Everything participants say in interviews",
                "Interview: Month end at Voss & Becker");
        assertThat(sources.<Integer> getList("themeSources.statements")).containsOnly(3);
        assertThat(sources.<Integer> getList("themeSources.asked")).containsOnly(2);
    }

    @Test
    void newest_version_of_a_text_counts_and_turns_lead_to_their_place() {
        var api = Given.api();
        var interview = GivenInterviews.interviewId(api);
        GivenInterviews.imported(api, interview, GivenInterviews.TEXT);
        var corrected = GivenInterviews.imported(api, interview, """
                Interviewer: How do you close the month?
                Lena Voss: Closing takes six days.
                Interviewer: Okay.
                Tom Becker: Yeah, right.
                """);

        var run = GivenThemes.search(api, "turns:all");

        var data = api.ask(
                """
                        query($run: ID!) {
                          themeRun(id: $run) { peopleAsked peopleHeard reading { statements read nonAnswers } }
                          themeRun(id: $run) { unplacedStatements { nodes { words origin { kind prompt transcriptStart } transcript { id } } } }
                        }""",
                Map.of("run", run));
        assertThat(data.<Map<String, Integer>> get("themeRun.reading")).containsEntry("statements", 2).containsEntry("read", 1)
                .containsEntry("nonAnswers", 1);
        assertThat(data.getInt("themeRun.peopleAsked")).isEqualTo(2);
        assertThat(data.<String> getList("themeRun.unplacedStatements.nodes.words"))
                .isEqualTo(List.of("Closing takes six days."));
        assertThat(data.getString("themeRun.unplacedStatements.nodes[0].origin.kind")).isEqualTo("TURN");
        assertThat(data.getString("themeRun.unplacedStatements.nodes[0].transcript.id"))
                .isEqualTo(corrected.getString("transcript.id"));
        assertThat(data.getInt("themeRun.unplacedStatements.nodes[0].origin.transcriptStart")).isPositive();
    }

    @Test
    void interview_that_comes_in_after_a_search_is_taken_into_it_and_a_corrected_text_adds_only_what_is_new() {
        var api = Given.api();
        GivenInterviews.transcript(api);
        var run = GivenThemes.search(api, "turns:all");
        var other = GivenInterviews.interviewId(api);

        GivenInterviews.imported(api, other, "Lena Voss: Closing takes six days.\n");
        awaitLater(api, run, "Closing takes six days.");
        GivenInterviews.imported(api, other, "Lena Voss: Closing takes six days.\nTom Becker: Nobody can close but Lena.\n");

        awaitLater(api, run, "Closing takes six days.", "Nobody can close but Lena.");
        assertThat(api.ask("query($run: ID!) { themeRun(id: $run) { peopleAsked } }", Map.of("run", run))
                .getInt("themeRun.peopleAsked")).isEqualTo(4);
    }

    @Test
    void corrected_text_of_an_interview_that_a_search_read_repeats_nobody() {
        var api = Given.api();
        var interview = GivenInterviews.interviewId(api);
        GivenInterviews.imported(api, interview, GivenInterviews.TEXT);
        var run = GivenThemes.search(api, "turns:all");

        GivenInterviews.imported(api, interview, GivenInterviews.TEXT + "Tom Becker: Nobody can close but Lena.\n");

        awaitLater(api, run, "Nobody can close but Lena.");
    }

    private static void awaitLater(GraphQL api, String run, String... texts) {
        Await.until(() -> api
                .ask("""
                        query($run: ID!) { themeRun(id: $run) { laterStatements(placed: false, first: 100) { nodes { origin { text } } } } }""",
                        Map.of("run", run))
                .<String> getList("themeRun.laterStatements.nodes.origin.text").stream().sorted().toList(),
                Stream.of(texts).sorted().toList()::equals);
    }
}
