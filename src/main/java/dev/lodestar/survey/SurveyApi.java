package dev.lodestar.survey;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.survey.collected.ImportResponsesInput;
import dev.lodestar.survey.collected.ImportResponsesPayload;
import dev.lodestar.survey.collected.ResponseFileInput;
import dev.lodestar.survey.collected.ResponseFilePayload;
import dev.lodestar.survey.collected.ResponseImports;
import dev.lodestar.survey.result.QuestionSummaries;
import dev.lodestar.survey.result.QuestionSummary;
import dev.lodestar.survey.result.Response;
import dev.lodestar.survey.result.Responses;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Surveys and their responses, for a client. */
@GraphQLApi
public class SurveyApi {

    private final Surveys surveys;
    private final Responses responses;
    private final QuestionSummaries summaries;
    private final ResponseImports imports;
    private final FieldBatches batches;

    SurveyApi(Surveys surveys, Responses responses, QuestionSummaries summaries, ResponseImports imports,
            FieldBatches batches) {
        this.surveys = surveys;
        this.responses = responses;
        this.summaries = summaries;
        this.imports = imports;
        this.batches = batches;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The survey with an id, if this workspace has it.")
    public Survey survey(@NonNull @Id @Description("The survey's id.") String id) {
        return surveys.find(Ids.parse("survey", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The surveys of the workspace.")
    public Survey.Connection surveys(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("In which order, the newest first if not said.") SurveyOrder orderBy) {
        var order = orderBy == null ? SurveyOrder.NEWEST_FIRST : orderBy;
        return surveys.list(ConnectionRequest.of("surveys", first, after, order.field(), order.direction()))
                .as(Survey.Edge::new, Survey.Connection::new);
    }

    @NonNull
    @Description("What was published of the survey, the oldest first.")
    public List<@NonNull List<@NonNull SurveyVersion>> versions(@Source List<Survey> page) {
        var versions = surveys.versions(page.stream().map(Survey::id).toList());
        return page.stream().map(survey -> versions.getOrDefault(survey.id(), List.of())).toList();
    }

    @NonNull
    @Description("How many people answered completely.")
    public List<@NonNull Long> completedResponses(@Source List<Survey> page) {
        var counts = responses.completed(page.stream().map(Survey::id).toList());
        return page.stream().map(survey -> counts.get(survey.id())).toList();
    }

    @NonNull
    @Description("The responses to the survey.")
    public CompletionStage<Response.Connection> responses(@Source Survey survey,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("In which order, the newest first if not said.") ResponseOrder orderBy) {
        return batches.load(ResponsesOf.survey(survey.id(), first, after, orderBy), responses::pages)
                .thenApply(page -> page.as(Response.Edge::new, Response.Connection::new));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What people chose at the closed questions of a survey, with 95 % Wilson intervals.")
    public List<@NonNull QuestionSummary> surveySummary(@NonNull @Id @Description("The survey's id.") String surveyId) {
        return summaries.of(Ids.parse("survey", surveyId));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Begins a survey.")
    public Survey.Payload createSurvey(@NonNull @Description("What it says so far.") SurveyInput input) {
        return Outcome.of(() -> surveys.create(input)).as(Survey.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes the draft of a survey; what was published stays as it is.")
    public Survey.Payload updateSurvey(@NonNull @Id @Description("The survey's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("What it says now.") SurveyInput input) {
        return Outcome.of(() -> surveys.update(Ids.parse("survey", id), version, input)).as(Survey.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Publishes the draft of a survey as its next version.")
    public Survey.Payload publishSurvey(@NonNull @Id @Description("The survey's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> surveys.publish(Ids.parse("survey", id), version)).as(Survey.Payload::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Says what the columns of an uploaded file of responses seem to be, and shows its first rows.")
    public ResponseFilePayload responseFile(@NonNull @Description("The file.") ResponseFileInput input) {
        return Outcome.of(() -> imports.preview(input.uploadId(), input.encoding())).as(ResponseFilePayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes in responses that were collected elsewhere as a survey of their own; the same file is taken in once.")
    public ImportResponsesPayload importResponses(
            @NonNull @Description("The file and its columns.") ImportResponsesInput input) {
        return Outcome.of(() -> imports.start(input)).as((started, errors) -> new ImportResponsesPayload(
                started == null ? null : started.survey(), started == null ? null : started.job(), errors));
    }
}
