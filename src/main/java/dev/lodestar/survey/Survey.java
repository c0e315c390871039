package dev.lodestar.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;
import dev.lodestar.survey.questionnaire.model.Questionnaire;
import dev.lodestar.survey.questionnaire.model.QuestionnaireProblem;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A questionnaire on its way: the draft, and what was published of it. */
@DefaultNonNull
@Description("A questionnaire on its way: the draft, and what was published of it.")
public record Survey(
        @Id @Description("The survey's id.") UUID id,
        @Description("Counts the changes; send it back with an update.") int version,
        @Description("What the team and the respondents call it.") String title,
        @Description("The questionnaire as it is being written.") Questionnaire draft,
        @Description("What keeps the draft from being published, empty when nothing does.") List<@NonNull QuestionnaireProblem> problems,
        @Description("Whether its responses were collected elsewhere.") boolean imported,
        @Description("When it was begun.") Instant createdAt,
        @Description("When it was changed last.") Instant updatedAt) {

    /** A survey at its place. */
    @DefaultNonNull
    @Name("SurveyEdge")
    @Description("A survey at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The survey.") Survey node) {
    }

    /** A page of surveys. */
    @DefaultNonNull
    @Name("SurveyConnection")
    @Description("A page of surveys.")
    public record Connection(
            @Description("The surveys with their places.") List<@NonNull Edge> edges,
            @Description("The surveys.") List<@NonNull Survey> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many there are in all.") Integer totalCount) {
    }

    /** What became of a change of a survey. */
    @DefaultNonNull
    @Name("SurveyPayload")
    @Description("What became of a change of a survey.")
    public record Payload(
            @Nullable @Description("The survey, unless refused.") Survey survey,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
