package dev.lodestar.shared.imports;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what the rows that were not taken can be ordered. */
@Description("The properties by which the rows that were not taken can be ordered.")
public enum ImportProblemOrderField implements OrderField {

    @Description("The lines of the file on which the rows begin.")
    LINE("line", Kind.NUMBER);

    private final String property;
    private final Kind kind;

    ImportProblemOrderField(String property, Kind kind) {
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
