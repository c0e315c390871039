package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** Where a piece of evidence comes from. */
@Description("Where a piece of evidence comes from.")
public enum SourceKind {
    /** An answer to a question of a survey. */
    ANSWER,
    /** A coded passage of an interview. */
    PASSAGE,
    /** A customer and what we know of it. */
    CUSTOMER,
    /** A finding over many customers, such as a lift. */
    FINDING,
    /** A market report, a competitor's page or another publication. */
    MARKET_SOURCE
}
