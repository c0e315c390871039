package dev.lodestar.persona;

import org.eclipse.microprofile.graphql.Description;

/**
 * The part somebody plays when an organisation buys. One persona may play several, several personas the same; who benefits,
 * who decides, who pays and who signs are kept apart.
 */
@Description("The part somebody plays when an organisation buys.")
public enum BuyingRole {
    @Description("Works with the product.")
    END_USER("End user"),
    @Description("Wants it and wins others over.")
    CHAMPION("Champion"),
    @Description("Is listened to.")
    INFLUENCER("Influencer"),
    @Description("Decides whether and what to buy.")
    DECISION_MAKER("Decision-maker"),
    @Description("Owns the budget it is paid from.")
    ECONOMIC_BUYER("Economic buyer"),
    @Description("Puts the name under the contract.")
    SIGNATORY("Signatory"),
    @Description("Decides who gets to talk to the others.")
    GATEKEEPER("Gatekeeper"),
    @Description("Checks law, data protection and rules.")
    LEGAL_COMPLIANCE("Legal and compliance"),
    @Description("Checks whether it works and fits.")
    TECHNICAL_EVALUATOR("Technical evaluator"),
    @Description("Stands behind the project in the leadership.")
    EXECUTIVE_SPONSOR("Executive sponsor"),
    @Description("Works against it.")
    BLOCKER("Blocker"),
    @Description("Handles the purchase itself.")
    PROCUREMENT("Procurement"),
    @Description("Plays another part.")
    OTHER("Other");

    private final String label;

    BuyingRole(String label) {
        this.label = label;
    }

    /** The role as people read it. */
    public String label() {
        return label;
    }
}
