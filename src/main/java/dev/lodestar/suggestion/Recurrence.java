package dev.lodestar.suggestion;

/**
 * When what was rejected may be suggested again: when the evidence grew materially, that is by at least three people and by
 * at least half. Below that the same answers would only be asked about twice.
 */
final class Recurrence {

    private static final int MORE_PEOPLE = 3;
    private static final double MORE_SHARE = 1.5;

    private Recurrence() {
    }

    /**
     * Whether the evidence grew materially.
     *
     * @param before people when it was rejected
     * @param now people now
     */
    static boolean allows(int before, int now) {
        return now >= before + MORE_PEOPLE && now >= before * MORE_SHARE;
    }
}
