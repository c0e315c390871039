package dev.lodestar.incentive.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The sums of a programme's ledger. Every number can be counted again from the entries; {@link #contradictions()} says where
 * they
 * cannot be true together.
 */
public record LedgerBalance(long imported,
        long voided,
        long entitled,
        long issued,
        long revealed) {

    public static final LedgerBalance EMPTY = new LedgerBalance(0, 0, 0, 0, 0);

    /** @return the balance after another entry */
    public LedgerBalance plus(LedgerKind kind, long count) {
        return switch (kind) {
            case CODE_IMPORTED -> new LedgerBalance(imported + count, voided, entitled, issued, revealed);
            case CODE_VOIDED -> new LedgerBalance(imported, voided + count, entitled, issued, revealed);
            case ENTITLED -> new LedgerBalance(imported, voided, entitled + count, issued, revealed);
            case CODE_ISSUED -> new LedgerBalance(imported, voided, entitled, issued + count, revealed);
            case CODE_REVEALED -> new LedgerBalance(imported, voided, entitled, issued, revealed + count);
        };
    }

    /** @return codes that are still in the pool */
    public long available() {
        return imported - voided - issued;
    }

    /** @return people who wait for a code */
    public long waiting() {
        return entitled - issued;
    }

    /** @return what cannot be: more given than there was, or more looked at than given; empty when the book is right */
    public List<String> contradictions() {
        var found = new ArrayList<String>();
        if (available() < 0) {
            found.add("More codes were issued or voided (" + (issued + voided) + ") than imported (" + imported + ").");
        }
        if (waiting() < 0) {
            found.add("More codes were issued (" + issued + ") than people entitled (" + entitled + ").");
        }
        if (revealed > issued) {
            found.add("More codes were revealed (" + revealed + ") than issued (" + issued + ").");
        }
        return found;
    }
}
