package dev.lodestar.survey;

import java.util.List;
import java.util.Optional;

import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code updateSurvey} takes and gives. */
public interface UpdateSurvey {

    /** A change of the draft; see {@link Patch} for what is left out and what is null. */
    @Name("UpdateSurveyInput")
    @Description("The change of the draft of a survey. What is left out stays, null clears.")
    class Input {
        @Id
        @NonNull
        @Description("The ID of the survey to change.")
        public String id;
        @NonNull
        @Description("The version of the survey that the change was made against.")
        public Integer version;
        @Description("The title, which the team and the respondents read and no other survey of the workspace has.")
        public @Nullable Optional<String> title;
        @Description("The BCP 47 tag of the language of the survey, en if cleared.")
        public @Nullable Optional<String> language;
        @Description("The text that is shown before the start.")
        public @Nullable Optional<String> introduction;
        @Description("The text that is shown after completion.")
        public @Nullable Optional<String> thankYou;
        @Nullable
        Optional<List<QuestionInput>> newQuestions;

        @Description("The questions in the order they are asked.")
        public void setQuestions(List<@NonNull QuestionInput> questions) {
            newQuestions = Optional.ofNullable(questions);
        }
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("UpdateSurveyPayload")
    @Description("The result of changing a survey.")
    record Payload(
            @Nullable @Description("The survey as it is now, or null if the change was refused.") Survey survey,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
