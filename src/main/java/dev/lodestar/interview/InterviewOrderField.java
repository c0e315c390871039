package dev.lodestar.interview;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what interviews can be ordered. */
@Description("By what interviews can be ordered.")
public enum InterviewOrderField implements OrderField {
    @Description("When the interview was entered.")
    CREATED_AT("id", Kind.ID),
    @Description("The day the interview was held.")
    HELD_ON("heldOn", Kind.DATE),
    @Description("The title of the interview.")
    TITLE("title", Kind.TEXT);

    private final String property;
    private final Kind kind;

    InterviewOrderField(String property, Kind kind) {
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
