package dev.lodestar.coding;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** How much a code is used. */
@DefaultNonNull
@Description("How much a code is used.")
public record CodeUse(
        @Description("How many tags there are, over all coders.") int codings,
        @Description("In how many interviews.") int interviews,
        @Description("How many people said something that carries it; interviewers and unknown speakers do not count.") int people) {

    static final CodeUse NONE = new CodeUse(0, 0, 0);
}
