package dev.lodestar.profile;

import org.eclipse.microprofile.graphql.Description;

/** Where a piece of evidence comes from. */
@Description("Where a piece of evidence comes from.")
public enum SourceKind {
    @Description("An answer to a question of a survey.")
    ANSWER,
    @Description("A coded passage of an interview.")
    PASSAGE,
    @Description("A customer and what we know of it.")
    CUSTOMER,
    @Description("A finding over many customers, such as a lift.")
    FINDING,
    @Description("A market report, a competitor's page or another publication.")
    MARKET_SOURCE
}
