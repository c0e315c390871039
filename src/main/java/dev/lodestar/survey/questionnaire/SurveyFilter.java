package dev.lodestar.survey.questionnaire;

import dev.lodestar.shared.text.SameKey;
import dev.lodestar.shared.text.Text;

import org.hibernate.query.SelectionQuery;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** Which surveys are meant; what is left out does not matter. */
@Input("SurveyFilter")
@Description("The surveys that are meant. What is left out does not matter.")
public record SurveyFilter(
        @Nullable @Description("A part of the title.") String search,
        @Nullable @Description("Whether the responses were collected elsewhere.") Boolean imported) {

    String condition(String survey) {
        var titled = Text.isMissing(search) ? "true" : "locate(:search, %s.titleKey) > 0".formatted(survey);
        var origin = imported == null ? "true" : "%s.importKey is %s".formatted(survey, imported ? "not null" : "null");
        return titled + " and " + origin;
    }

    <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        return Text.isMissing(search) ? query : query.setParameter("search", SameKey.of(search));
    }

    /** Everything. */
    public static final SurveyFilter ALL = new SurveyFilter(null, null);
}
