package dev.lodestar.theme.tally.model;

/** Something that a test can be made of. */
public interface Testable {

    /** Whether there is enough to test; the rule must not look at what the test would say. */
    boolean isTestable();

    /** The p-value, 0 to 1, if it is testable. */
    double p();
}
