package dev.lodestar.incentive.pool;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;

import org.hibernate.LockOptions;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "voucher")
public class VoucherEntity extends BaseEntity {

    public UUID programmeId;
    public byte[] sealedCode;
    public byte[] fingerprint;
    @Enumerated(EnumType.STRING)
    public VoucherState state = VoucherState.AVAILABLE;
    public @Nullable UUID entitlementId;

    /** A code that nobody else is taking at this moment, held until the end of the transaction. */
    static Optional<VoucherEntity> lockAvailable(UUID programmeId) {
        return VoucherEntity
                .<VoucherEntity> find("programmeId = ?1 and state = ?2 order by id", programmeId, VoucherState.AVAILABLE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED).page(0, 1).firstResultOptional();
    }

    public static Optional<VoucherEntity> ofEntitlement(UUID entitlementId) {
        return find("entitlementId", entitlementId).firstResultOptional();
    }

    /** Those of the fingerprints that the pool has, in hexadecimal. */
    static Set<String> known(UUID programmeId, Collection<byte[]> fingerprints) {
        if (fingerprints.isEmpty()) {
            return Set.of();
        }
        var found = getEntityManager()
                .createQuery("select v.fingerprint from VoucherEntity v where v.programmeId = ?1 and v.fingerprint in ?2",
                        byte[].class)
                .setParameter(1, programmeId).setParameter(2, fingerprints).getResultList();
        return found.stream().map(HexFormat.of()::formatHex).collect(Collectors.toSet());
    }

    public void become(VoucherState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("The voucher " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }
}
