package dev.lodestar.incentive.claim;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.incentive.ProgrammeEntity;
import dev.lodestar.incentive.ledger.LedgerEntryEntity;
import dev.lodestar.incentive.ledger.LedgerKind;
import dev.lodestar.incentive.pool.InstallationVault;
import dev.lodestar.incentive.pool.Issuing;
import dev.lodestar.incentive.pool.VoucherEntity;
import dev.lodestar.incentive.pool.VoucherState;
import dev.lodestar.shared.UserErrorException;

/**
 * What a respondent does about the reward. Claims of one person come one after the other; a repeated one shows the same code.
 */
@ApplicationScoped
class Claiming {

    private final Issuing issuing;
    private final InstallationVault vaults;

    Claiming(Issuing issuing, InstallationVault vaults) {
        this.issuing = issuing;
        this.vaults = vaults;
    }

    /** Looks and changes nothing. */
    @Transactional
    Reward look(UUID invitationId) {
        return EntitlementEntity.ofInvitation(invitationId).map(this::reward).orElse(Reward.NONE);
    }

    /**
     * Shows the code. One that waits is served if a code has come meanwhile.
     *
     * @throws UserErrorException with CONFLICT when there is nothing to claim
     */
    @Transactional
    Reward claim(UUID invitationId) {
        var entitlement = EntitlementEntity.lockOfInvitation(invitationId).orElseThrow(() -> UserErrorException.conflict(
                "There is no reward to claim: complete the survey first, if a reward was promised for it.", "token"));
        if (entitlement.state == EntitlementState.WAITING) {
            issuing.issue(entitlement);
        }
        if (entitlement.state == EntitlementState.ISSUED) {
            var voucher = VoucherEntity.ofEntitlement(entitlement.id).orElseThrow();
            entitlement.become(EntitlementState.CLAIMED);
            voucher.become(VoucherState.REVEALED);
            LedgerEntryEntity.write(entitlement.programmeId, LedgerKind.CODE_REVEALED, voucher.id, entitlement.id);
        }
        return reward(entitlement);
    }

    private Reward reward(EntitlementEntity entitlement) {
        var programme = ProgrammeEntity.<ProgrammeEntity> findById(entitlement.programmeId);
        var code = entitlement.state != EntitlementState.CLAIMED ? null
                : VoucherEntity.ofEntitlement(entitlement.id)
                        .map(voucher -> vaults.vault().open(voucher.fingerprint, voucher.sealedCode)).orElseThrow();
        return new Reward(RewardState.valueOf(entitlement.state.name()), code, programme.name, programme.instructions);
    }
}
