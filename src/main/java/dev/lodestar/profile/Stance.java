package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** Which way a piece of evidence speaks. */
@Description("Which way a piece of evidence speaks.")
public enum Stance {
    /** It speaks for the attribute. */
    SUPPORTS,
    /** It speaks against the attribute. */
    CONTRADICTS
}
