package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** What it means for a customer to match an attribute. */
@Description("What it means for a customer to match an attribute.")
public enum Polarity {
    /** Who does not match is not for us. */
    MUST,
    /** Who matches is better. */
    WANT,
    /** It describes and does not judge. */
    NEUTRAL,
    /** Who matches is worse. */
    AVOID,
    /** Who matches is not for us. */
    DISQUALIFY
}
