package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** What the evidence makes of an attribute; derived by {@link EvidenceTally}, never typed in. */
@Description("What the evidence makes of an attribute; derived, never typed in.")
public enum AttributeStatus {
    @Description("Nobody has said anything about it yet.")
    HYPOTHESIS,
    @Description("More voices speak for it than against it.")
    SUPPORTED,
    @Description("At least as many voices speak against it as for it.")
    CONTRADICTED,
    @Description("The newest voice is older than the half-life of such knowledge.")
    STALE
}
