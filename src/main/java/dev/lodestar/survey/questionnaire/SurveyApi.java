package dev.lodestar.survey.questionnaire;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.survey.CreateSurvey;
import dev.lodestar.survey.Survey;
import dev.lodestar.survey.SurveyVersion;
import dev.lodestar.survey.Surveys;
import dev.lodestar.survey.UpdateSurvey;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Surveys and what was published of them, for a client. */
@GraphQLApi
public class SurveyApi {

    private final Surveys surveys;
    private final FieldBatches batches;

    SurveyApi(Surveys surveys, FieldBatches batches) {
        this.surveys = surveys;
        this.batches = batches;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("Looks up a survey by its ID. Null if this workspace has no such survey.")
    public Survey survey(@NonNull @Id @Description("The ID of the survey.") String id) {
        return surveys.find(Ids.parse("survey", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The surveys of the workspace.")
    public Survey.Connection surveys(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of surveys, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the surveys, the newest first if left out.") SurveyOrder orderBy,
            @Description("Which surveys are meant, all if left out.") SurveyFilter filter) {
        var order = orderBy == null ? SurveyOrder.NEWEST_FIRST : orderBy;
        return surveys.list(filter == null ? SurveyFilter.ALL : filter,
                ConnectionRequest.of("surveys", first, after, order.field(), order.direction()))
                .as(Survey.Edge::new, Survey.Connection::new);
    }

    @NonNull
    @Description("What was published of the survey.")
    public CompletionStage<SurveyVersion.Connection> versions(@Source Survey survey,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of versions, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the versions, the oldest first if left out.") SurveyVersionOrder orderBy) {
        var order = orderBy == null ? SurveyVersionOrder.OLDEST_FIRST : orderBy;
        var asked = new ChildrenOf<>(survey.id(), ConnectionRequest.of("survey/" + survey.id() + "/versions", first, after,
                order.field(), order.direction()));
        return batches.load(asked, surveys::versionPages)
                .thenApply(page -> page.as(SurveyVersion.Edge::new, SurveyVersion.Connection::new));
    }

    @Description("The version that was published last, or null if nothing was published.")
    public List<SurveyVersion> latestVersion(@Source List<Survey> page) {
        var latest = surveys.latestVersions(page.stream().map(Survey::id).toList());
        return page.stream().map(survey -> latest.get(survey.id())).toList();
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Begins a survey.")
    public CreateSurvey.Payload createSurvey(@NonNull @Description("The survey to begin.") CreateSurvey.Input input) {
        return Outcome.of(() -> surveys.create(input)).as(CreateSurvey.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes the draft of a survey. What was published stays as it is.")
    public UpdateSurvey.Payload updateSurvey(@NonNull @Description("The change to make.") UpdateSurvey.Input input) {
        return Outcome.of(() -> surveys.update(input)).as(UpdateSurvey.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Publishes the draft of a survey as its next version.")
    public PublishSurvey.Payload publishSurvey(@NonNull @Description("The survey to publish.") PublishSurvey.Input input) {
        return Outcome.of(() -> surveys.publish(Ids.parse("survey", input.id(), "input", "id"), input.version()))
                .as(PublishSurvey.Payload::new);
    }
}
