package dev.lodestar.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestar.incentive.claim.EntitlementState;
import dev.lodestar.incentive.pool.VoucherState;

import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void a_voucher_never_goes_back() {
        for (var from : VoucherState.values()) {
            for (var to : VoucherState.values()) {
                assertThat(from.canBecome(to) && to.canBecome(from)).as(from + " and " + to).isFalse();
            }
        }
        assertThat(VoucherState.ISSUED.canBecome(VoucherState.VOID)).as("a promised code").isFalse();
    }

    @Test
    void an_entitlement_goes_one_step_at_a_time() {
        assertThat(EntitlementState.WAITING.canBecome(EntitlementState.ISSUED)).isTrue();
        assertThat(EntitlementState.ISSUED.canBecome(EntitlementState.CLAIMED)).isTrue();
        assertThat(EntitlementState.WAITING.canBecome(EntitlementState.CLAIMED)).isFalse();
    }
}
