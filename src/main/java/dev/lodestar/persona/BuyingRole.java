package dev.lodestar.persona;

import org.eclipse.microprofile.graphql.Description;

/** The part a person plays in a purchase. The decision-maker need not be the signatory, and neither is the profile itself. */
@Description("The part a person plays in a purchase.")
public enum BuyingRole {
    END_USER,
    CHAMPION,
    INFLUENCER,
    DECISION_MAKER,
    ECONOMIC_BUYER,
    SIGNATORY,
    GATEKEEPER,
    LEGAL_COMPLIANCE,
    TECHNICAL_EVALUATOR,
    EXECUTIVE_SPONSOR,
    BLOCKER,
    PROCUREMENT,
    OTHER
}
