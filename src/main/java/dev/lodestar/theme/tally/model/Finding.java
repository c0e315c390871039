package dev.lodestar.theme.tally.model;

import java.util.List;
import java.util.stream.IntStream;

import dev.lodestar.statistics.FalseDiscovery;

/**
 * What a test came to when it is corrected for all tests of the run: the more is tried, the more it takes to claim something.
 *
 * @param <T> what was tested
 * @param test what was tested
 * @param p its p-value, 0 to 1
 * @param q the p-value after the correction, 0 to 1
 */
public record Finding<T extends Testable>(T test, double p, double q) {

    /** The share of claims that may be wrong. */
    public static final double LARGEST_Q = 0.10;

    /**
     * Makes the tests that can be made.
     *
     * @return a finding for each test that was made, in their order; the length is the number of tests
     */
    public static <T extends Testable> List<Finding<T>> of(List<T> tests) {
        var made = tests.stream().filter(Testable::isTestable).toList();
        var p = made.stream().mapToDouble(Testable::p).toArray();
        var q = FalseDiscovery.qValues(p);
        return IntStream.range(0, p.length).mapToObj(i -> new Finding<>(made.get(i), p[i], q[i])).toList();
    }
}
