package dev.lodestar.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import dev.lodestar.Await;
import dev.lodestar.Given;
import dev.lodestar.GraphQL;
import dev.lodestar.WithLodestar;
import dev.lodestar.customer.ContactDraft;
import dev.lodestar.customer.Contacts;
import dev.lodestar.customer.GivenContacts;
import dev.lodestar.profile.GivenProfiles;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.survey.AnswerInput;
import dev.lodestar.survey.ChoiceInput;
import dev.lodestar.survey.CollectedResponse;
import dev.lodestar.survey.CollectedResponses;
import dev.lodestar.survey.CreateSurvey;
import dev.lodestar.survey.OptionInput;
import dev.lodestar.survey.QuestionInput;
import dev.lodestar.survey.QuestionKind;
import dev.lodestar.survey.Surveys;

import org.junit.jupiter.api.Test;

@WithLodestar
class AnswerSuggestionTest {

    @Inject
    CollectedResponses collected;
    @Inject
    Surveys surveys;
    @Inject
    Contacts contacts;
    @Inject
    Tenancy tenancy;

    @Test
    void suggestion_of_closed_answers_counts_again_when_a_person_is_erased_and_goes_when_too_few_are_left() {
        var owner = Given.owner();
        var api = GraphQL.with(owner.token());
        var people = new ArrayList<UUID>();
        var survey = tenancy.within(owner.workspaceId(), () -> answered(people));
        var profile = GivenProfiles.profile(api, "Clinics");
        api.done("suggestChanges",
                """
                        mutation($input: SuggestChangesInput!) { suggestChanges(input: $input) { made userErrors { code message field } } }""",
                Map.of("input", Map.of("surveyId", survey.toString(), "profileId", profile)));
        var before = people(api);

        assertThat(before).containsExactly(6);
        people.subList(0, 2).forEach(person -> GivenContacts.erase(api, person));
        Await.until(() -> people(api), List.of(4)::equals);
        people.subList(2, 4).forEach(person -> GivenContacts.erase(api, person));
        Await.until(() -> people(api), List::isEmpty);
    }

    private UUID answered(List<UUID> people) {
        var survey = surveys.create(new CreateSurvey.Input("Drivers", null, null, List.of(
                new QuestionInput(QuestionKind.MULTIPLE_CHOICE, null, "What decides?", null, false,
                        new ChoiceInput(List.of(new OptionInput(null, "Price"), new OptionInput(null, "Speed")), null), null,
                        "decisionDrivers")),
                null));
        surveys.publish(survey.id(), survey.version());
        var version = surveys.latestVersions(List.of(survey.id())).get(survey.id());
        var question = version.questionnaire().questions().get(0).id();
        var responses = new ArrayList<CollectedResponse>();
        for (int i = 0; i < 6; i++) {
            var person = contacts.findOrCreate(new ContactDraft(null, "p" + i + "@x.test", "P " + i, null, null, null));
            people.add(person.id());
            responses.add(new CollectedResponse("r" + i, person, Instant.parse("2026-03-12T10:00:00Z"),
                    Map.of(question, new AnswerInput(null, List.of("price"), null, null))));
        }
        collected.store(version.id(), false, responses);
        return survey.id();
    }

    private static List<Integer> people(GraphQL api) {
        return api.ask("{ suggestions(first: 20) { nodes { support { people { people } } } } }", Map.of())
                .getList("suggestions.nodes.support.people.people");
    }
}
