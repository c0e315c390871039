package dev.lodestar.workspace.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.workspace.identity.Secrets;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_token")
public class ApiTokenEntity extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID workspaceId;
    public String name;
    public byte[] tokenHash;
    public String scope;
    public UUID createdBy;
    public @Nullable Instant expiresAt;
    public @Nullable Instant revokedAt;
    public Instant createdAt;

    public static Optional<ApiTokenEntity> findByToken(String token) {
        return find("tokenHash = ?1", Secrets.hash(token)).firstResultOptional();
    }

    static List<ApiTokenEntity> page(UUID workspaceId, Slice<ApiTokenOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery(
                "from ApiTokenEntity t where t.workspaceId = :workspace and %s order by %s".formatted(slice.behind("t"),
                        slice.order("t")),
                ApiTokenEntity.class)).setParameter("workspace", workspaceId).setMaxResults(slice.rowsToRead())
                .getResultList();
    }

    Slice.Place place(ApiTokenOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case NAME -> name;
        }, id);
    }

    static Optional<ApiTokenEntity> findToken(UUID workspaceId, UUID id) {
        return find("workspaceId = ?1 and id = ?2", workspaceId, id).firstResultOptional();
    }

    public boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }

    ApiToken toApiToken() {
        return new ApiToken(id, name, expiresAt, revokedAt, createdAt);
    }
}
