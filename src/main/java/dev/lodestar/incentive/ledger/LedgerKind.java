package dev.lodestar.incentive.ledger;

import org.eclipse.microprofile.graphql.Description;

/** What an entry of the ledger records. */
@Description("What an entry of the ledger records.")
public enum LedgerKind {
    @Description("A code was put into the pool.")
    CODE_IMPORTED,
    @Description("A code was taken out of the pool.")
    CODE_VOIDED,
    @Description("A person earned a reward by a complete response.")
    ENTITLED,
    @Description("A code was set aside for a person.")
    CODE_ISSUED,
    @Description("A person looked at their code.")
    CODE_REVEALED
}
