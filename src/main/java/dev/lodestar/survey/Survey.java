package dev.lodestar.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.QuestionnaireProblem;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A questionnaire on its way: the draft, and what was published of it. */
@DefaultNonNull
@Description("A questionnaire on its way: the draft, and what was published of it.")
public record Survey(
        @Id @Description("The ID of the survey.") UUID id,
        @Description("The version of the survey, to be sent back with a change.") int version,
        @Description("The title, which the team and the respondents read.") String title,
        @Description("The questionnaire as it is being written.") Questionnaire draft,
        @Description("What keeps the draft from being published, empty when nothing does.") List<@NonNull QuestionnaireProblem> problems,
        @Description("Whether the responses were collected elsewhere.") boolean imported,
        @Description("Identifies when the survey was begun.") Instant createdAt,
        @Description("Identifies when the survey was changed last.") Instant updatedAt) {

    /** Survey at its place. */
    @DefaultNonNull
    @Name("SurveyEdge")
    @Description("An edge in a list of surveys.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The survey at the end of the edge.") Survey node) {
    }

    /** A page of surveys. */
    @DefaultNonNull
    @Name("SurveyConnection")
    @Description("A page of surveys.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The surveys of the page.") List<@NonNull Survey> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all surveys of the list.") Integer totalCount) {
    }
}
