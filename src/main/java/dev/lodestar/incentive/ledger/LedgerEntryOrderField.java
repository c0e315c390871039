package dev.lodestar.incentive.ledger;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what ledger entries can be ordered. */
@Description("The properties by which ledger entries can be ordered.")
public enum LedgerEntryOrderField implements OrderField {

    @Description("When the entries were written.")
    CREATED_AT("id", Kind.ID);

    private final String property;
    private final Kind kind;

    LedgerEntryOrderField(String property, Kind kind) {
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
