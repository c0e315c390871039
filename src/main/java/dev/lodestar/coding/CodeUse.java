package dev.lodestar.coding;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** How much a code is used. */
@DefaultNonNull
@Description("How much a code is used.")
public record CodeUse(
        @Description("How many tags of all coders bear the code.") int codings,
        @Description("How many interviews have such a tag.") int interviews,
        @Description("How many people said something that bears the code. Interviewers and unknown speakers do not count.") int people) {

    static final CodeUse NONE = new CodeUse(0, 0, 0);
}
