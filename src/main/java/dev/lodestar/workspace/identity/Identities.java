package dev.lodestar.workspace.identity;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.workspace.Actors;
import dev.lodestar.workspace.member.MembershipEntity;
import dev.lodestar.workspace.token.ApiTokenEntity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Who a secret belongs to. */
@ApplicationScoped
class Identities {

    private final Clock clock;

    Identities(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    @ActivateRequestContext
    SecurityIdentity of(String secret) {
        return member(secret).or(() -> frontEnd(secret))
                .orElseGet(() -> QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    }

    private Optional<SecurityIdentity> member(String secret) {
        return SessionEntity.findByToken(secret)
                .filter(session -> session.expiresAt.isAfter(clock.instant()))
                .flatMap(session -> MembershipEntity.findMember(session.workspaceId, session.accountId))
                .map(Identities::identity);
    }

    private static SecurityIdentity identity(MembershipEntity membership) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(membership.account.email))
                .addRoles(membership.role.granted())
                .addAttribute(Tenancy.IDENTITY_ATTRIBUTE, membership.workspaceId)
                .addAttribute(Actors.ACCOUNT_ID, membership.accountId)
                .addAttribute(Actors.NAME, membership.account.name)
                .build();
    }

    private Optional<SecurityIdentity> frontEnd(String secret) {
        return ApiTokenEntity.findByToken(secret)
                .filter(token -> token.isValid(clock.instant()))
                .map(token -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(token.name))
                        .addRole(token.scope)
                        .addAttribute(Tenancy.IDENTITY_ATTRIBUTE, token.workspaceId)
                        .addAttribute(Actors.NAME, token.name)
                        .build());
    }
}
