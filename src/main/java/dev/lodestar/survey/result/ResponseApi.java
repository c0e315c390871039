package dev.lodestar.survey.result;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;
import dev.lodestar.survey.Survey;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What people answered, on their survey. */
@GraphQLApi
public class ResponseApi {

    private final Responses responses;
    private final QuestionSummaries summaries;
    private final FieldBatches batches;

    ResponseApi(Responses responses, QuestionSummaries summaries, FieldBatches batches) {
        this.responses = responses;
        this.summaries = summaries;
        this.batches = batches;
    }

    @NonNull
    @Description("The number of people who answered completely.")
    public List<@NonNull Long> completedResponses(@Source List<Survey> page) {
        var counts = responses.completed(page.stream().map(Survey::id).toList());
        return page.stream().map(survey -> counts.get(survey.id())).toList();
    }

    @NonNull
    @Description("The responses to the survey.")
    public CompletionStage<Response.Connection> responses(@Source Survey survey,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of responses, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the responses, the newest first if left out.") ResponseOrder orderBy,
            @Description("Which responses are meant, all if left out.") ResponseFilter filter) {
        var order = orderBy == null ? ResponseOrder.NEWEST_FIRST : orderBy;
        var asked = new ChildrenOf<>(survey.id(), ConnectionRequest.of("survey/" + survey.id() + "/responses", first, after,
                order.field(), order.direction()), properties(filter));
        return batches.load(asked, responses::pages)
                .thenApply(page -> page.as(Response.Edge::new, Response.Connection::new));
    }

    @NonNull
    @Description("What people chose at the closed questions of the latest version, each with its 95 % Wilson interval.")
    public List<@NonNull List<@NonNull QuestionSummary>> summary(@Source List<Survey> page) {
        var ofSurveys = summaries.of(page.stream().map(Survey::id).toList());
        return page.stream().map(survey -> ofSurveys.get(survey.id())).toList();
    }

    private static Map<String, Object> properties(ResponseFilter filter) {
        return filter == null || filter.status() == null ? Map.of() : Map.of("status", filter.status());
    }
}
