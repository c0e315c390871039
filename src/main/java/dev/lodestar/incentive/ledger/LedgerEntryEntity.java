package dev.lodestar.incentive.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;

@Entity
@Table(name = "incentive_ledger")
public class LedgerEntryEntity extends BaseEntity {

    public UUID programmeId;
    @Enumerated(EnumType.STRING)
    public LedgerKind kind;
    public UUID voucherId;
    public UUID entitlementId;

    /** Adds a line; the database takes neither changes nor removals, nor the same line for the same code or right twice. */
    public static void write(UUID programmeId, LedgerKind kind, UUID voucherId, UUID entitlementId) {
        var entry = new LedgerEntryEntity();
        entry.programmeId = programmeId;
        entry.kind = kind;
        entry.voucherId = voucherId;
        entry.entitlementId = entitlementId;
        entry.persist();
    }

    public static List<LedgerEntryEntity> newestFirst(UUID programmeId, PageRequest request) {
        return request.afterId()
                .map(after -> LedgerEntryEntity.<LedgerEntryEntity> find("programmeId = ?1 and id < ?2 order by id desc",
                        programmeId,
                        after))
                .orElseGet(() -> find("programmeId = ?1 order by id desc", programmeId))
                .page(0, request.rowsToRead()).list();
    }

    /** The balance of each programme, counted from the lines themselves. */
    public static Map<UUID, LedgerBalance> balances(Collection<UUID> programmeIds) {
        var balances = new HashMap<UUID, LedgerBalance>();
        programmeIds.forEach(id -> balances.put(id, LedgerBalance.EMPTY));
        if (!programmeIds.isEmpty()) {
            getEntityManager().createQuery("""
                    select l.programmeId, l.kind, count(*) from LedgerEntryEntity l where l.programmeId in ?1
                    group by l.programmeId, l.kind""", Object[].class).setParameter(1, programmeIds).getResultList()
                    .forEach(row -> balances.computeIfPresent((UUID) row[0],
                            (id, balance) -> balance.plus((LedgerKind) row[1], (Long) row[2])));
        }
        return balances;
    }

    public LedgerEntry toLedgerEntry() {
        return new LedgerEntry(id, kind, createdAt);
    }
}
