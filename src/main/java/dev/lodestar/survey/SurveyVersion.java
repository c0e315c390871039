package dev.lodestar.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.survey.questionnaire.model.Questionnaire;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A questionnaire as it was published; it never changes. */
@DefaultNonNull
@Description("A questionnaire as it was published; it never changes.")
public record SurveyVersion(
        @Id @Description("The ID of the version.") UUID id,
        @Description("The number of the version, counted from 1.") int number,
        @Description("The questionnaire that was published.") Questionnaire questionnaire,
        @Description("Identifies when the version was published.") Instant publishedAt) {

    /** Version at its place. */
    @DefaultNonNull
    @Name("SurveyVersionEdge")
    @Description("An edge in a list of versions.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The version at the end of the edge.") SurveyVersion node) {
    }

    /** A page of versions. */
    @DefaultNonNull
    @Name("SurveyVersionConnection")
    @Description("A page of versions.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The versions of the page.") List<@NonNull SurveyVersion> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all versions of the list.") Integer totalCount) {
    }
}
