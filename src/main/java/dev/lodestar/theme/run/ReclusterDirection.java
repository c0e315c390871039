package dev.lodestar.theme.run;

import org.eclipse.microprofile.graphql.Description;

/** Which way to cut themes again. */
@Description("Which way to cut themes again.")
public enum ReclusterDirection {
    @Description("Fewer and larger themes.")
    FEWER(-1),
    @Description("More and smaller themes.")
    MORE(1);

    final int steps;

    ReclusterDirection(int steps) {
        this.steps = steps;
    }
}
