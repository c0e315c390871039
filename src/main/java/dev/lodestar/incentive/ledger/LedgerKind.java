package dev.lodestar.incentive.ledger;

import org.eclipse.microprofile.graphql.Description;

/** What an entry of the ledger records. */
@Description("What an entry of the ledger records.")
public enum LedgerKind {
    CODE_IMPORTED,
    CODE_VOIDED,
    ENTITLED,
    CODE_ISSUED,
    CODE_REVEALED
}
