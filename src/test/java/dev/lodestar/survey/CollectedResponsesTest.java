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
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.ContactDraft;
import dev.lodestar.customer.Contacts;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.survey.result.Responses;

import org.junit.jupiter.api.Test;

@WithLodestar
class CollectedResponsesTest {

    private static final Instant SAID = Instant.parse("2026-03-12T10:00:00Z");

    @Inject
    CollectedResponses collected;
    @Inject
    Responses responses;
    @Inject
    Surveys surveys;
    @Inject
    Contacts contacts;
    @Inject
    Tenancy tenancy;

    private SurveyVersion published() {
        var survey = surveys.create(new SurveyInput("Growth", null, null, List.of(
                new QuestionInput(QuestionKind.SCALE, "growth", "How likely are you to grow?", null, false, null, null, 0, 10,
                        null,
                        null, null)),
                null));
        surveys.publish(survey.id(), survey.version());
        return surveys.versions(List.of(survey.id())).get(survey.id()).get(0);
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
        var workspace = Given.owner().workspaceId();
        var version = inWorkspace(workspace, this::published);
        var eight = inWorkspace(workspace, () -> response("growth", new AnswerInput(null, null, 8, null)));

        tenancy.within(workspace, () -> collected.take(version.id(), true, List.of(eight)));
        tenancy.within(workspace, () -> collected.take(version.id(), true, List.of(eight)));

        var surveyId = inWorkspace(workspace, () -> surveys.list(PageRequest.of(1, null)).rows().get(0).id());
        assertThat(inWorkspace(workspace, () -> responses.list(surveyId, PageRequest.of(null, null)).rows()))
                .singleElement().satisfies(taken -> {
                    assertThat(taken.completedAt()).isEqualTo(SAID);
                    assertThat(taken.incentivised()).isTrue();
                    assertThat(taken.answers()).hasSize(1);
                });
    }

    @Test
    void an_answer_that_does_not_fit_is_refused_with_its_place() {
        var workspace = Given.owner().workspaceId();
        var version = inWorkspace(workspace, this::published);
        var eleven = inWorkspace(workspace, () -> response("growth", new AnswerInput(null, null, 11, null)));
        var unknown = inWorkspace(workspace, () -> response("size", new AnswerInput(null, null, 1, null)));

        assertThatThrownBy(() -> tenancy.within(workspace, () -> collected.take(version.id(), false, List.of(eleven))))
                .isInstanceOfSatisfying(UserErrorException.class, refused -> assertThat(refused.errors().get(0).field())
                        .containsExactly("responses", "0", "answers", "growth"));
        assertThatThrownBy(() -> tenancy.within(workspace, () -> collected.take(version.id(), false, List.of(unknown))))
                .isInstanceOf(UserErrorException.class).hasMessageContaining("no question \"size\"");
    }
}
