package dev.lodestar.incentive.ledger;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** The sums of a programme's ledger. */
@DefaultNonNull
@Description("The sums of a programme's ledger.")
public record IncentiveSums(
        @Description("Codes put into the pool.") long imported,
        @Description("Codes still in the pool.") long available,
        @Description("People who have a right to a reward.") long entitled,
        @Description("People who wait for a code, since the pool is empty.") long waiting,
        @Description("Codes set aside for a person.") long issued,
        @Description("Codes a person has looked at.") long revealed,
        @Description("What in the ledger cannot be true together; empty when the book is right.") List<@NonNull String> contradictions) {

    public static IncentiveSums of(LedgerBalance balance) {
        return new IncentiveSums(balance.imported(), balance.available(), balance.entitled(), balance.waiting(),
                balance.issued(),
                balance.revealed(), balance.contradictions());
    }
}
