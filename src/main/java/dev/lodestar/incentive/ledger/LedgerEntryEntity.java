package dev.lodestar.incentive.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "incentive_ledger")
public class LedgerEntryEntity extends BaseEntity {

    public UUID programmeId;
    @Enumerated(EnumType.STRING)
    public LedgerKind kind;
    public @Nullable UUID voucherId;
    public @Nullable UUID entitlementId;

    /** Adds a line; the database takes neither changes nor removals, nor the same line for the same code or right twice. */
    public static void write(UUID programmeId, LedgerKind kind, @Nullable UUID voucherId,
            @Nullable UUID entitlementId) {
        var entry = new LedgerEntryEntity();
        entry.programmeId = programmeId;
        entry.kind = kind;
        entry.voucherId = voucherId;
        entry.entitlementId = entitlementId;
        entry.persist();
    }

    public static ChildPages<LedgerEntryEntity, LedgerEntryOrderField> pages() {
        return new ChildPages<>(LedgerEntryEntity.class, "programmeId", entry -> entry.programmeId,
                (entry, field) -> new Slice.Place(entry.id, entry.id));
    }

    /** How many entries of a kind a programme has. */
    record KindCount(UUID programmeId, LedgerKind kind, long entries) {
    }

    /** The balance of each programme, counted from the entries themselves. */
    public static Map<UUID, LedgerBalance> balances(Collection<UUID> programmeIds) {
        var balances = new HashMap<UUID, LedgerBalance>();
        programmeIds.forEach(id -> balances.put(id, LedgerBalance.EMPTY));
        getSession().createSelectionQuery("""
                select l.programmeId, l.kind, count(*) from LedgerEntryEntity l where l.programmeId in :ids
                group by l.programmeId, l.kind""", KindCount.class).setParameter("ids", programmeIds).getResultList()
                .forEach(count -> balances.computeIfPresent(count.programmeId(),
                        (id, balance) -> balance.plus(count.kind(), count.entries())));
        return balances;
    }

    public LedgerEntry toLedgerEntry() {
        return new LedgerEntry(id, kind, createdAt);
    }
}
