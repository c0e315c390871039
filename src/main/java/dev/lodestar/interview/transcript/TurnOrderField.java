package dev.lodestar.interview.transcript;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what turns can be ordered. */
@Description("By what turns can be ordered.")
public enum TurnOrderField implements OrderField {
    @Description("The place of the turn in the conversation.")
    NUMBER("number", Kind.INTEGER);

    private final String property;
    private final Kind kind;

    TurnOrderField(String property, Kind kind) {
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
