package dev.lodestar.profile.evidence;

import dev.lodestar.shared.graphql.OrderDirection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;

/** In which order pieces of evidence are listed. */
@DefaultNonNull
@Input("EvidenceOrder")
@Description("In which order pieces of evidence are listed.")
public record EvidenceOrder(
        @Description("By what they are ordered.") EvidenceOrderField field,
        @Description("Which way they are ordered.") OrderDirection direction) {

    /** What is listed first if nothing is said: the newest. */
    public static final EvidenceOrder NEWEST_FIRST = new EvidenceOrder(EvidenceOrderField.OBSERVED_ON, OrderDirection.DESC);
}
