package dev.lodestar.incentive.claim;

import org.eclipse.microprofile.graphql.Description;

/** How far one person's right to a reward has come. */
@Description("How far one person's right to a reward has come.")
public enum EntitlementState {
    /** The pool is empty; the next imported code fills it. */
    WAITING,
    /** A code is set aside for the person. */
    ISSUED,
    /** The person has looked at the code. */
    CLAIMED;

    /** @return whether an entitlement in this state may become the next one */
    public boolean canBecome(EntitlementState next) {
        return next.ordinal() == ordinal() + 1;
    }
}
