package dev.lodestar.survey.campaign;

import dev.lodestar.shared.graphql.OrderField;

import org.eclipse.microprofile.graphql.Description;

/** By what campaigns can be ordered. */
@Description("The properties by which campaigns can be ordered.")
public enum CampaignOrderField implements OrderField {

    @Description("When the campaigns were prepared.")
    CREATED_AT("id", Kind.ID),
    @Description("The names of the campaigns.")
    NAME("name", Kind.TEXT);

    private final String property;
    private final Kind kind;

    CampaignOrderField(String property, Kind kind) {
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
