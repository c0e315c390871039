package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** What it means for a customer to match an attribute. */
@Description("What it means for a customer to match an attribute.")
public enum Polarity {
    @Description("Who does not match is not for us.")
    MUST,
    @Description("Who matches is better.")
    WANT,
    @Description("It describes and does not judge.")
    NEUTRAL,
    @Description("Who matches is worse.")
    AVOID,
    @Description("Who matches is not for us.")
    DISQUALIFY
}
