package dev.lodestar.shared.graphql;

import org.eclipse.microprofile.graphql.Description;

/** Which way a list is ordered. */
@Description("Which way a list is ordered.")
public enum OrderDirection {
    @Description("From the smallest to the largest, or from the oldest to the newest.")
    ASC,
    @Description("From the largest to the smallest, or from the newest to the oldest.")
    DESC
}
