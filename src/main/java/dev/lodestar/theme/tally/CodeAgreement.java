package dev.lodestar.theme.tally;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How well those who tagged passages with a code agree, and whether the passages may carry a claim. */
@DefaultNonNull
@Description("How well those who tagged passages with a code agree, and whether the passages may carry a claim.")
public record CodeAgreement(
        @Description("The code's name.") String code,
        @Description("How many people used it.") int coders,
        @Description("How many turns were coded by two or more people.") int turns,
        @Nullable @Description("Krippendorff's alpha over these turns, at most 1; null if it is not known.") Double alpha,
        @Description("Whether its passages may carry a claim: not if alpha is below 0.667.") boolean carriesClaims) {

    /** Source: K. Krippendorff, "Content Analysis", second edition (2004), page 241. */
    static final double FLOOR = 0.667;

    static CodeAgreement of(ThemeAgreementEntity row) {
        return new CodeAgreement(row.label, row.coders, row.turns, row.alpha, !row.isDisputed());
    }
}
