package dev.lodestar.shared.tenancy;

import java.util.UUID;

import io.quarkus.arc.Arc;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * The first of the two walls: Hibernate adds the workspace to every statement about a tenant's table. Named in the
 * configuration and made by Hibernate itself, because Quarkus's own resolver knows tenants by text only, and a workspace is
 * known by a UUID.
 */
public class TenantIds implements CurrentTenantIdentifierResolver<UUID> {

    /** No workspace has it: work that belongs to nobody finds nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return Arc.container().instance(Tenancy.class).get().find().orElse(NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
