package dev.lodestar.statistics;

import java.util.List;

/**
 * The test of a linear trend in shares over ordered groups, such as periods.
 * <p>
 * Source: P. Armitage, "Tests for linear trends in proportions and frequencies", Biometrics 11 (1955) 375-386; W. G. Cochran,
 * Biometrics 10 (1954) 417-451. Because shares of few people are far from normal, {@link #p} is corrected for continuity by
 * half of the smallest step of the statistic: half the smallest difference of two scores, as J.-M. Nam, Biometrics 43 (1987)
 * 701-705, does for equally spaced scores.
 *
 * @param z the standardised slope without the correction; positive if the shares rise; 0 if nothing varies
 * @param p the two-sided p-value with the correction, 0 to 1
 */
public record CochranArmitage(double z, double p) {

    /**
     * Tests.
     *
     * @param scores the places of the groups, ascending
     * @param shares the groups
     * @throws IllegalArgumentException if there is not one score for each group
     */
    public static CochranArmitage of(int[] scores, List<Proportion> shares) {
        var exact = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            exact[i] = scores[i];
        }
        return of(exact, shares);
    }

    static CochranArmitage of(double[] scores, List<Proportion> shares) {
        if (scores.length != shares.size()) {
            throw new IllegalArgumentException(scores.length + " scores for " + shares.size() + " groups");
        }
        double all = shares.stream().mapToDouble(Proportion::trials).sum();
        double share = all == 0 ? 0 : shares.stream().mapToDouble(Proportion::successes).sum() / all;
        double mean = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            mean += scores[i] * shares.get(i).trials() / all;
            step = i == 0 ? step : Math.min(step, scores[i] - scores[i - 1]);
        }
        double slope = 0;
        double spread = 0;
        for (int i = 0; i < scores.length; i++) {
            slope += (scores[i] - mean) * shares.get(i).successes();
            spread += shares.get(i).trials() * (scores[i] - mean) * (scores[i] - mean);
        }
        double deviation = Math.sqrt(share * (1 - share) * spread);
        if (!(deviation > 0)) {
            return new CochranArmitage(0, 1);
        }
        double corrected = Math.max(0, Math.abs(slope) - step / 2) / deviation;
        return new CochranArmitage(slope / deviation, Math.min(1, 2 * upperTail(corrected)));
    }

    /**
     * P(Z &gt; z) of the standard normal distribution for z of 0 or more.
     * <p>
     * Source: W. H. Press et al., "Numerical Recipes", second edition, section 6.2 (erfcc); relative error below 1.2e-7.
     */
    static double upperTail(double z) {
        double x = z / Math.sqrt(2);
        double t = 1 / (1 + 0.5 * x);
        double series = -x * x - 1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806
                + t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277))))))));
        return 0.5 * t * Math.exp(series);
    }
}
