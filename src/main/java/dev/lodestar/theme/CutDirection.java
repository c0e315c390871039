package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;

/** Which way to cut themes again. */
@Description("Which way to cut themes again.")
public enum CutDirection {
    FEWER(-1),
    MORE(1);

    final int steps;

    CutDirection(int steps) {
        this.steps = steps;
    }
}
