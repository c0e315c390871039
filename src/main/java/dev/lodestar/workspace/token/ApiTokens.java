package dev.lodestar.workspace.token;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.Actors;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;
import dev.lodestar.workspace.identity.Secrets;

/** Keys for front ends. */
@ApplicationScoped
public class ApiTokens {

    /** A token with its secret. */
    public record Issued(ApiToken token, String secret) {
    }

    private final Tenancy tenancy;
    private final Actors actors;
    private final AuditLog auditLog;
    private final Clock clock;

    ApiTokens(Tenancy tenancy, Actors actors, AuditLog auditLog, Clock clock) {
        this.tenancy = tenancy;
        this.actors = actors;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Transactional
    public Page<ApiToken> list(ConnectionRequest<ApiTokenOrderField> request) {
        return request.page(ApiTokenEntity.page(tenancy.current(), request.slice()),
                token -> token.place(request.slice().field()), () -> ApiTokenEntity.count("workspaceId", tenancy.current()))
                .map(ApiTokenEntity::toApiToken);
    }

    @Transactional
    public Issued create(CreateApiToken.Input input) {
        if (input.expiresAt() != null && !input.expiresAt().isAfter(clock.instant())) {
            throw UserErrorException.invalid("The token would end before it begins; choose a later time.", "input",
                    "expiresAt");
        }
        var secret = Secrets.next();
        var token = new ApiTokenEntity();
        token.id = Ids.next();
        token.workspaceId = tenancy.current();
        token.name = Text.NAME.required(input.name(), "input", "name");
        token.tokenHash = Secrets.hash(secret);
        token.scope = Roles.PUBLISHED_READER;
        token.createdBy = actors.accountId();
        token.expiresAt = input.expiresAt();
        token.createdAt = clock.instant();
        token.persist();
        auditLog.record(AuditEvent.of("api-token.created", "api-token", token.id).with("name", token.name));
        return new Issued(token.toApiToken(), secret);
    }

    /** Ends a token; revoking it again changes nothing. */
    @Transactional
    public ApiToken revoke(UUID id) {
        var token = ApiTokenEntity.findToken(tenancy.current(), id)
                .orElseThrow(() -> UserErrorException.notFound("API token", id, "input", "id"));
        if (token.revokedAt == null) {
            token.revokedAt = clock.instant();
            auditLog.record(AuditEvent.of("api-token.revoked", "api-token", id).with("name", token.name));
        }
        return token.toApiToken();
    }
}
