package dev.lodestar.survey;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what surveys can be ordered. */
@Description("By what surveys can be ordered.")
public enum SurveyOrderField implements OrderField {
    @Description("When they were begun.")
    CREATED_AT("id", Kind.ID),
    @Description("When they were changed last.")
    UPDATED_AT("updatedAt", Kind.TIME),
    @Description("Their titles.")
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
