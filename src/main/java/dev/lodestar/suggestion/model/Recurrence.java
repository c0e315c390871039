package dev.lodestar.suggestion.model;

/**
 * When what was rejected may be suggested again, and what was put off comes back before its day: when its evidence has
 * changed materially. That is, when one of these holds:
 * <ul>
 * <li>at least three more people say it, and at least half as many again as then;</li>
 * <li>at least three more people say the opposite, and at least half as many again as then;</li>
 * <li>the 95 % interval of the share (Wilson) no longer overlaps that of then, in either direction.</li>
 * </ul>
 * Below that the same answers would only be asked about twice. Intervals that do not overlap are a stricter test than a
 * significant difference of two shares at 5 % (Schenker and Gentleman, The American Statistician 55 (2001) 182-186), which
 * is wanted here: a question that somebody has decided should not come back by chance.
 */
public final class Recurrence {

    private static final int MORE_PEOPLE = 3;
    private static final double MORE_SHARE = 1.5;

    private Recurrence() {
    }

    /** Whether the evidence changed materially. */
    public static boolean allows(EvidenceCounts before, EvidenceCounts now) {
        return grew(before.people(), now.people()) || grew(before.against(), now.against()) || moved(before, now);
    }

    private static boolean grew(int before, int now) {
        return now >= before + MORE_PEOPLE && now >= before * MORE_SHARE;
    }

    private static boolean moved(EvidenceCounts before, EvidenceCounts now) {
        return now.share().low() > before.share().high() || now.share().high() < before.share().low();
    }
}
