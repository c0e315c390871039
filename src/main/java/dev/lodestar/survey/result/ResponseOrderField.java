package dev.lodestar.survey.result;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what responses can be ordered. */
@Description("The properties by which responses can be ordered.")
public enum ResponseOrderField implements OrderField {

    @Description("When the responses became known here.")
    CREATED_AT("id", Kind.ID),
    @Description("When the people began to answer.")
    STARTED_AT("startedAt", Kind.TIME);

    private final String property;
    private final Kind kind;

    ResponseOrderField(String property, Kind kind) {
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
