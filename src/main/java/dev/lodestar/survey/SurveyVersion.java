package dev.lodestar.survey;

import java.time.Instant;
import java.util.UUID;

import dev.lodestar.survey.questionnaire.model.Questionnaire;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;

/** A questionnaire as it was published; it never changes. */
@DefaultNonNull
@Description("A questionnaire as it was published; it never changes.")
public record SurveyVersion(
        @Id @Description("The version's id.") UUID id,
        @Description("Its number, counted from 1.") int number,
        @Description("What was published.") Questionnaire questionnaire,
        @Description("When it was published.") Instant publishedAt) {
}
