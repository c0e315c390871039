package dev.lodestar.profile.evidence;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what pieces of evidence can be ordered. */
@Description("By what pieces of evidence can be ordered.")
public enum EvidenceOrderField implements OrderField {
    @Description("The days they were said or true.")
    OBSERVED_ON("observedOn", Kind.DATE),
    @Description("When they were added.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    EvidenceOrderField(String property, Kind kind) {
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
