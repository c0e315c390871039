package dev.lodestar.incentive.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

import org.hibernate.LockOptions;

@Entity
@Table(name = "entitlement")
public class EntitlementEntity extends BaseEntity {

    public UUID programmeId;
    public UUID responseId;
    public UUID invitationId;
    @Enumerated(EnumType.STRING)
    public EntitlementState state = EntitlementState.WAITING;

    static Optional<EntitlementEntity> ofInvitation(UUID invitationId) {
        return find("invitationId", invitationId).firstResultOptional();
    }

    static Optional<EntitlementEntity> lockOfInvitation(UUID invitationId) {
        return EntitlementEntity.<EntitlementEntity> find("invitationId", invitationId).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those who wait, the longest first, held; whoever is held by somebody else is being served there. */
    public static List<EntitlementEntity> lockWaiting(UUID programmeId, int most) {
        return EntitlementEntity.<EntitlementEntity> find("programmeId = ?1 and state = ?2 order by id", programmeId,
                EntitlementState.WAITING).withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED).page(0, most).list();
    }

    public void become(EntitlementState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("The entitlement " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }
}
