package dev.lodestar.survey;

import java.util.UUID;

import dev.lodestar.shared.graphql.ConnectionRequest;

/** A page of the responses to a survey, as it is asked for. */
public record ResponsesOf(UUID surveyId, ConnectionRequest<ResponseOrderField> request) {

    /** @throws dev.lodestar.shared.UserErrorException if the arguments of the connection do not fit */
    static ResponsesOf survey(UUID surveyId, int first, String after, ResponseOrder orderBy) {
        var order = orderBy == null ? ResponseOrder.NEWEST_FIRST : orderBy;
        return new ResponsesOf(surveyId, ConnectionRequest.of("survey/" + surveyId + "/responses", first, after, order.field(),
                order.direction()));
    }
}
