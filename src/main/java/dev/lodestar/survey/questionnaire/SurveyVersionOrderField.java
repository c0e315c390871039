package dev.lodestar.survey.questionnaire;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what versions of a survey can be ordered. */
@Description("The properties by which versions of a survey can be ordered.")
public enum SurveyVersionOrderField implements OrderField {

    @Description("When the versions were published.")
    PUBLISHED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    SurveyVersionOrderField(String property, Kind kind) {
        this.property = property;
        this.kind = kind;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
