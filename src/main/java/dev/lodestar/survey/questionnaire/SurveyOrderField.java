package dev.lodestar.survey.questionnaire;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what surveys can be ordered. */
@Description("The properties by which surveys can be ordered.")
public enum SurveyOrderField implements OrderField {

    @Description("When the surveys were begun.")
    CREATED_AT("id", Kind.ID),
    @Description("When the surveys were changed last.")
    UPDATED_AT("updatedAt", Kind.TIME),
    @Description("The titles of the surveys.")
    TITLE("title", Kind.TEXT);

    private final String property;
    private final Kind kind;

    SurveyOrderField(String property, Kind kind) {
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
