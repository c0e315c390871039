package dev.lodestar.suggestion.inbox;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what suggestions can be ordered. */
@Description("The properties by which suggestions can be ordered.")
public enum SuggestionOrderField implements OrderField {

    @Description("What carries the suggestions: those that are proposed before those that emerge, then by the number of people.")
    SUPPORT("support.rank", Kind.NUMBER),
    @Description("When the suggestions were made.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    SuggestionOrderField(String property, Kind kind) {
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
