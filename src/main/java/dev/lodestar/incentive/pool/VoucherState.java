package dev.lodestar.incentive.pool;

import org.eclipse.microprofile.graphql.Description;

/** What has become of one voucher code. There is no way back from a later state to an earlier one. */
@Description("What has become of one voucher code.")
public enum VoucherState {
    AVAILABLE,
    ISSUED,
    REVEALED,
    VOID;

    /** @return whether a voucher in this state may become the next one */
    public boolean canBecome(VoucherState next) {
        return switch (this) {
            case AVAILABLE -> next == ISSUED || next == VOID;
            case ISSUED -> next == REVEALED;
            case REVEALED, VOID -> false;
        };
    }
}
