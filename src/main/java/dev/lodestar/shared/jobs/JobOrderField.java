package dev.lodestar.shared.jobs;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what jobs can be ordered. */
@Description("By what jobs can be ordered.")
public enum JobOrderField implements OrderField {
    @Description("When the job was asked for.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    JobOrderField(String property, Kind kind) {
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
