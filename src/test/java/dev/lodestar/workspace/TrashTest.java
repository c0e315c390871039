package dev.lodestar.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.interview.GivenInterviews;
import dev.lodestar.shared.jobs.QueueItem;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.theme.GivenThemes;
import dev.lodestar.workspace.trash.TrashEmptying;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLodestar
class TrashTest {

    private static final String DELETE = """
            mutation($id: ID!) { deleteInterview(input: {id: $id}) {
              trashEntry { id kind subjectId title contents { kind count } } userErrors { code message } } }""";
    private static final String RESTORE = """
            mutation($id: ID!) { restoreFromTrash(input: {id: $id}) {
              trashEntry { id title } userErrors { code message } } }""";
    private static final String SEEN = """
            query($interview: ID!, $transcript: ID!) {
              interview(id: $interview) { id } interviews { nodes { id } } transcript(id: $transcript) { id }
              themeSources { label } }""";

    @Inject
    Trash trash;

    @Inject
    Tenancy tenancy;

    @Inject
    WordsInDatabase words;

    private TestMembers.Signed owner;
    private GraphQL api;
    private String interview;
    private String transcript;

    @BeforeEach
    void interview() {
        owner = Given.owner();
        api = GraphQL.with(owner.token());
        interview = GivenInterviews.interviewId(api);
        transcript = GivenInterviews.imported(api, interview, GivenInterviews.TEXT).getString("transcript.id");
    }

    @Test
    void preview_says_what_goes_along() {
        var preview = api.ask("query($id: ID!) { deletionPreview(kind: INTERVIEW, id: $id) { kind count } }",
                Map.of("id", interview));

        assertThat(preview.<Map<String, Object>> getList("deletionPreview")).containsExactly(
                Map.of("kind", "PARTICIPANTS", "count", 2), Map.of("kind", "TRANSCRIPTS", "count", 1));
    }

    @Test
    void deleted_interview_is_gone_from_every_list_and_look_up() {
        assertThat(seen()).hasSize(5);

        delete();

        assertThat(seen()).isEmpty();
    }

    @Test
    void restored_interview_is_back_with_all_that_went_along() {
        var before = seen();
        var entry = delete();

        api.done("restoreFromTrash", RESTORE, Map.of("id", entry));

        assertThat(seen()).isEqualTo(before);
        assertThat(inTrash()).isEmpty();
    }

    @Test
    void double_clicks_do_nothing_again() {
        var entry = delete();

        var again = delete();

        assertThat(again).isEqualTo(entry);
        assertThat(inTrash()).containsExactly(entry);
        api.done("restoreFromTrash", RESTORE, Map.of("id", entry));
        api.done("restoreFromTrash", RESTORE, Map.of("id", entry));
        assertThat(seen()).isNotEmpty();
    }

    @Test
    void nothing_is_emptied_before_its_time() {
        var entry = delete();

        var pause = empty(entry, Duration.ofDays(29));

        assertThat(pause).isPresent();
        assertThat(inTrash()).containsExactly(entry);
    }

    @Test
    void after_thirty_days_it_is_gone_for_good_and_cannot_be_restored() {
        assertThat(words.tablesWith(owner.workspaceId(), "Lena Voss")).contains("participant", "speaker", "transcript");
        var entry = delete();

        empty(entry, Duration.ofDays(31));

        assertThat(words.tablesWith(owner.workspaceId(), "Lena Voss")).isEmpty();
        assertThat(inTrash()).isEmpty();
        assertThat(api.refusal("restoreFromTrash", RESTORE, Map.of("id", entry))).containsExactly("EXPIRED");
    }

    @Test
    void themes_count_a_deleted_interview_until_the_trash_is_emptied() {
        var run = GivenThemes.search(api, "turns:all");
        var before = heard(run);
        assertThat(before).isPositive();
        var entry = delete();
        assertThat(heard(run)).isEqualTo(before);

        empty(entry, Duration.ofDays(31));

        assertThat(heard(run)).isZero();
        assertThat(words.tablesWith(owner.workspaceId(), "By hand")).isEmpty();
    }

    @Test
    void other_workspaces_reach_nothing() {
        var entry = delete();
        var stranger = Given.api();

        var refused = stranger.refusal("restoreFromTrash", RESTORE, Map.of("id", entry));

        assertThat(refused).containsExactly("NOT_FOUND");
        assertThat(stranger.refusal("deleteInterview", DELETE, Map.of("id", interview))).containsExactly("NOT_FOUND");
        assertThat(stranger.ask("{ trash { nodes { id } } }").getList("trash.nodes")).isEmpty();
    }

    private String delete() {
        return api.done("deleteInterview", DELETE, Map.of("id", interview)).getString("trashEntry.id");
    }

    private List<String> inTrash() {
        return api.ask("{ trash { nodes { id } } }").getList("trash.nodes.id");
    }

    /** Everything that shows the interview: itself, the list, its text and what themes can be searched in. */
    private List<String> seen() {
        var data = api.ask(SEEN, Map.of("interview", interview, "transcript", transcript));
        return Stream.of(
                Stream.of(data.getString("interview.id"), data.getString("transcript.id")),
                data.<String> getList("interviews.nodes.id").stream(), data.<String> getList("themeSources.label").stream())
                .flatMap(some -> some).filter(Objects::nonNull).toList();
    }

    private int heard(String run) {
        return api.ask("query($run: ID!) { themeRun(id: $run) { peopleHeard } }", Map.of("run", run))
                .getInt("themeRun.peopleHeard");
    }

    private Optional<Duration> empty(String entry, Duration later) {
        var emptying = new TrashEmptying(trash, Clock.offset(Clock.systemUTC(), later));
        return tenancy.within(owner.workspaceId(),
                () -> emptying.run(new QueueItem(owner.workspaceId(), UUID.fromString(entry))));
    }
}
