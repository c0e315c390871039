package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** Which way a piece of evidence speaks. */
@Description("Which way a piece of evidence speaks.")
public enum EvidenceStance {
    @Description("It speaks for the attribute.")
    SUPPORTS,
    @Description("It speaks against the attribute.")
    CONTRADICTS
}
