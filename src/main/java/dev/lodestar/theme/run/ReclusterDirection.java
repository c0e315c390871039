package dev.lodestar.theme.run;

import org.eclipse.microprofile.graphql.Description;

/** Which way to cut themes again. */
@Description("Which way to cut themes again.")
public enum ReclusterDirection {
    FEWER(-1),
    MORE(1);

    final int steps;

    ReclusterDirection(int steps) {
        this.steps = steps;
    }
}
