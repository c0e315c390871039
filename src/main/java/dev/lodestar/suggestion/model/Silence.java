package dev.lodestar.suggestion.model;

import dev.lodestar.statistics.Proportion;

/**
 * When nobody speaks of an attribute any more. All of this has to hold:
 * <ul>
 * <li>since its newest evidence (or, without any, since it was written down) at least {@value #ASKED} people answered a
 * question that is bound to the same definition;</li>
 * <li>the upper end of the 95 % Wilson interval of those of them who speak of it is at most 5 %.</li>
 * </ul>
 * With nobody speaking of it the second needs 73 people; with one, 110. An idea speaks of the attribute when its cosine
 * similarity reaches {@value #ALIKE}, which is generous on purpose: taking something back needs more certainty than
 * proposing it. The thresholds are our own; they were not measured on data.
 */
public final class Silence {

    static final int ASKED = 30;
    static final double CEILING = 0.05;
    public static final double ALIKE = 0.7;

    private Silence() {
    }

    public static boolean isMeant(Proportion speaking) {
        return speaking.trials() >= ASKED && speaking.high() <= CEILING;
    }
}
