package dev.lodestar.survey.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;

/** Answers every personal link with the one page that respondents see; the page reads the secret from its own address. */
@ApplicationScoped
class RespondentPage {

    private static final String LINK = "/r/[^/]+/?";

    void register(@Observes Router router) {
        router.getWithRegex(LINK).handler(request -> request.reroute("/respond.html"));
    }
}
