package dev.lodestar.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.ContactDraft;
import dev.lodestar.customer.Contacts;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;

import org.junit.jupiter.api.Test;

@WithLodestar
class CollectedResponsesTest {

    private static final Instant SAID = Instant.parse("2026-03-12T10:00:00Z");

    @Inject
    CollectedResponses collected;
    @Inject
    Surveys surveys;
    @Inject
    Contacts contacts;
    @Inject
    Tenancy tenancy;

    private SurveyVersion published() {
        var survey = surveys.create(new CreateSurvey.Input("Growth", null, null, List.of(
                new QuestionInput(QuestionKind.SCALE, "growth", "How likely are you to grow?", null, false, null,
                        Scale.ZERO_TO_TEN, null)),
                null));
        surveys.publish(survey.id(), survey.version());
        return surveys.latestVersions(List.of(survey.id())).get(survey.id());
    }

    private CollectedResponse response(String question, AnswerInput answer) {
        var person = contacts.findOrCreate(new ContactDraft(null, "ada@x.test", "Ada", null, null, null));
        return new CollectedResponse("ada", person, SAID, Map.of(question, answer));
    }

    private <T> T inWorkspace(UUID workspace, Supplier<T> work) {
        return tenancy.within(workspace, work);
    }

    @Test
    void a_response_that_comes_twice_is_taken_once() {
        var owner = Given.owner();
        var workspace = owner.workspaceId();
        var version = inWorkspace(workspace, this::published);
        var eight = inWorkspace(workspace, () -> response("growth", new AnswerInput(null, null, 8, null)));

        tenancy.within(workspace, () -> collected.store(version.id(), true, List.of(eight)));
        tenancy.within(workspace, () -> collected.store(version.id(), true, List.of(eight)));

        List<Map<String, Object>> taken = GraphQL.with(owner.token()).ask(
                "{ surveys { nodes { responses { nodes { completedAt incentivised answers { __typename } } } } } }")
                .getList("surveys.nodes[0].responses.nodes");
        assertThat(taken).singleElement().satisfies(one -> {
            assertThat(Instant.parse((String) one.get("completedAt"))).isEqualTo(SAID);
            assertThat(one).containsEntry("incentivised", true);
            assertThat((List<?>) one.get("answers")).hasSize(1);
        });
    }

    @Test
    void an_answer_that_does_not_fit_is_refused_with_its_place() {
        var workspace = Given.owner().workspaceId();
        var version = inWorkspace(workspace, this::published);
        var eleven = inWorkspace(workspace, () -> response("growth", new AnswerInput(null, null, 11, null)));
        var unknown = inWorkspace(workspace, () -> response("size", new AnswerInput(null, null, 1, null)));

        assertThatThrownBy(() -> tenancy.within(workspace, () -> collected.store(version.id(), false, List.of(eleven))))
                .isInstanceOfSatisfying(UserErrorException.class, refused -> assertThat(refused.errors().get(0).field())
                        .containsExactly("responses", "0", "answers", "growth"));
        assertThatThrownBy(() -> tenancy.within(workspace, () -> collected.store(version.id(), false, List.of(unknown))))
                .isInstanceOf(UserErrorException.class).hasMessageContaining("no question \"size\"");
    }
}
