package dev.lodestar.incentive.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.lodestar.incentive.ProgrammeEntity;
import dev.lodestar.incentive.claim.EntitlementEntity;
import dev.lodestar.incentive.claim.EntitlementState;
import dev.lodestar.incentive.ledger.LedgerEntryEntity;
import dev.lodestar.incentive.ledger.LedgerKind;
import dev.lodestar.survey.ResponseCompleted;

/** Gives each complete response one right, and each right one code, in the transaction of the completion. */
@ApplicationScoped
public class Issuing {

    void entitle(@Observes ResponseCompleted response) {
        ProgrammeEntity.ofCampaign(response.campaignId()).ifPresent(programme -> {
            var entitlement = new EntitlementEntity();
            entitlement.programmeId = programme.id;
            entitlement.responseId = response.responseId();
            entitlement.invitationId = response.invitationId();
            entitlement.persist();
            LedgerEntryEntity.write(programme.id, LedgerKind.ENTITLED, null, entitlement.id);
            issue(entitlement);
        });
    }

    /**
     * Sets a code aside for a right that waits.
     *
     * @return whether there was one; if not, the right goes on waiting
     */
    public boolean issue(EntitlementEntity entitlement) {
        var voucher = VoucherEntity.lockAvailable(entitlement.programmeId);
        voucher.ifPresent(code -> {
            code.become(VoucherState.ISSUED);
            code.entitlementId = entitlement.id;
            entitlement.become(EntitlementState.ISSUED);
            LedgerEntryEntity.write(entitlement.programmeId, LedgerKind.CODE_ISSUED, code.id, entitlement.id);
        });
        return voucher.isPresent();
    }
}
