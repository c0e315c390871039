package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** Whether a profile describes whom to win or whom to turn away. */
@Description("Whether a profile describes whom to win or whom to turn away.")
public enum ProfilePolarity {
    @Description("Whom we want to win and keep.")
    IDEAL,
    @Description("Whom we turn away.")
    ANTI
}
