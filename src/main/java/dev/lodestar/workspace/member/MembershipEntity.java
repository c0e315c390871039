package dev.lodestar.workspace.member;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.workspace.Member;
import dev.lodestar.workspace.MemberRole;
import dev.lodestar.workspace.identity.AccountEntity;
import dev.lodestar.workspace.tenant.WorkspaceEntity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

@Entity
@Table(name = "membership")
@IdClass(MembershipEntity.Key.class)
public class MembershipEntity extends PanacheEntityBase {

    record Key(UUID workspaceId, UUID accountId) implements Serializable {
    }

    @Id
    @Column(name = "workspace_id")
    public UUID workspaceId;
    @Id
    @Column(name = "account_id")
    public UUID accountId;
    @Enumerated(EnumType.STRING)
    public MemberRole role;
    @Version
    public int version;
    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", insertable = false, updatable = false)
    public AccountEntity account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "workspace_id", insertable = false, updatable = false)
    public WorkspaceEntity workspace;

    public static Optional<MembershipEntity> findMember(UUID workspaceId, UUID accountId) {
        return find("workspaceId = ?1 and accountId = ?2", workspaceId, accountId).firstResultOptional();
    }

    public static List<MembershipEntity> ofAccount(UUID accountId) {
        return list("from MembershipEntity m join fetch m.workspace where m.accountId = ?1 order by m.createdAt", accountId);
    }

    /** The members behind a place; the order and the ids are those of their accounts. */
    public static List<MembershipEntity> page(UUID workspaceId, Slice<MemberOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery(
                "from MembershipEntity m join fetch m.account a where m.workspaceId = :workspace and %s order by %s"
                        .formatted(slice.behind("a"), slice.order("a")),
                MembershipEntity.class)).setParameter("workspace", workspaceId).setMaxResults(slice.rowsToRead())
                .getResultList();
    }

    public Slice.Place place(MemberOrderField field) {
        return new Slice.Place(switch (field) {
            case NAME -> account.name;
            case EMAIL -> account.email;
        }, accountId);
    }

    public static long owners(UUID workspaceId) {
        return count("workspaceId = ?1 and role = ?2", workspaceId, MemberRole.OWNER);
    }

    public Member toMember() {
        return new Member(account.toAccount(), role, version, createdAt);
    }
}
