package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** What kind of customer a profile describes. */
@Description("What kind of customer a profile describes.")
public enum TargetKind {
    @Description("A company, an authority or another organisation.")
    ORGANISATION,
    @Description("A person who buys for themselves.")
    INDIVIDUAL
}
