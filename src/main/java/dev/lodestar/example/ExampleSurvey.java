package dev.lodestar.example;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.Audience;
import dev.lodestar.customer.Contact;
import dev.lodestar.example.ExampleContent.Sheet;
import dev.lodestar.example.ExampleContent.Wave;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.survey.AnswerInput;
import dev.lodestar.survey.CampaignMail;
import dev.lodestar.survey.Campaigns;
import dev.lodestar.survey.ChoiceInput;
import dev.lodestar.survey.CollectedResponse;
import dev.lodestar.survey.CollectedResponses;
import dev.lodestar.survey.CreateCampaign;
import dev.lodestar.survey.CreateSurvey;
import dev.lodestar.survey.OptionInput;
import dev.lodestar.survey.QuestionInput;
import dev.lodestar.survey.QuestionKind;
import dev.lodestar.survey.Scale;
import dev.lodestar.survey.Survey;
import dev.lodestar.survey.Surveys;
import dev.lodestar.survey.UpdateSurvey;

/**
 * The survey of the example. Every wave asks a version of its own. The answers are taken in as collected elsewhere, so that
 * nobody is written to.
 */
@ApplicationScoped
class ExampleSurvey {

    private final ExampleCustomers customers;
    private final Surveys surveys;
    private final CollectedResponses responses;
    private final Campaigns campaigns;
    private final Clock clock;

    ExampleSurvey(ExampleCustomers customers, Surveys surveys, CollectedResponses responses, Campaigns campaigns,
            Clock clock) {
        this.customers = customers;
        this.surveys = surveys;
        this.responses = responses;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Publishes the version of a wave and takes its answers in. */
    Loaded loadWave(ExampleContent.Survey content, Wave wave, List<Sheet> sheets, Loaded loaded) {
        var survey = loaded.surveyId() == null ? surveys.create(input(content, wave))
                : surveys.update(change(surveys.find(loaded.survey()).orElseThrow(), content, wave));
        surveys.publish(survey.id(), survey.version());
        var version = Objects.requireNonNull(surveys.latestVersions(List.of(survey.id())).get(survey.id()), "it is published");
        var people = customers.people(sheets.stream().map(Sheet::email).toList());
        responses.store(version.id(), wave.incentivised(), sheets.stream()
                .map(sheet -> response(content, sheet, people.of(sheet.email()))).toList());
        return loaded.withSurvey(survey.id());
    }

    /** A campaign that only has to be sent, for whoever wants to see what a respondent sees. */
    void loadCampaign(ExampleContent.Campaign content, Loaded loaded) {
        var audience = new Audience(List.of(), content.roles().stream().map(BuyingRole::valueOf).toList());
        campaigns.create(new CreateCampaign.Input(loaded.survey().toString(), content.name(),
                new CampaignMail(content.mailSubject(), content.mailMessage(), null), audience));
    }

    private static UpdateSurvey.Input change(Survey survey, ExampleContent.Survey content, Wave wave) {
        var change = new UpdateSurvey.Input();
        change.id = survey.id().toString();
        change.version = survey.version();
        change.introduction = Optional.ofNullable(wave.introduction());
        change.setQuestions(content.questions().stream().map(ExampleSurvey::question).toList());
        return change;
    }

    private static CreateSurvey.Input input(ExampleContent.Survey content, Wave wave) {
        return new CreateSurvey.Input(content.name(), "en", wave.introduction(),
                content.questions().stream().map(ExampleSurvey::question).toList(), content.thankYou());
    }

    private static QuestionInput question(ExampleContent.Question question) {
        var choice = question.choices() == null ? null
                : new ChoiceInput(question.choices().stream().map(one -> new OptionInput(one.key(), one.label())).toList(),
                        question.maxChoices());
        var ends = question.scale();
        var scale = ends == null ? null : new Scale(ends.min(), ends.max(), ends.minLabel(), ends.maxLabel());
        return new QuestionInput(QuestionKind.valueOf(question.type()), question.key(), question.text(), null,
                question.required(), choice, scale, question.attribute());
    }

    private CollectedResponse response(ExampleContent.Survey content, Sheet sheet, Contact person) {
        var answers = new LinkedHashMap<String, AnswerInput>();
        sheet.answers()
                .forEach(answer -> answers.put(answer.question(), answer(type(content, answer.question()), answer.value())));
        return new CollectedResponse(sheet.wave() + " " + sheet.email(), person,
                clock.instant().minus(Duration.ofDays(sheet.daysAgo())), answers);
    }

    private static String type(ExampleContent.Survey content, String question) {
        return content.questions().stream().filter(one -> one.key().equals(question)).findFirst().orElseThrow().type();
    }

    private static AnswerInput answer(String type, String value) {
        return switch (QuestionKind.valueOf(type)) {
            case SINGLE_CHOICE -> new AnswerInput(value, null, null, null);
            case MULTIPLE_CHOICE -> new AnswerInput(null, List.of(value.split(";")), null, null);
            case SCALE -> new AnswerInput(null, null, Integer.valueOf(value), null);
            case SHORT_TEXT, LONG_TEXT -> new AnswerInput(null, null, null, value);
        };
    }
}
