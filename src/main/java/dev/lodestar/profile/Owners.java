package dev.lodestar.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import dev.lodestar.shared.Refused;

/** The owners of every kind. */
@ApplicationScoped
class Owners {

    private final Instance<AttributeOwners> kinds;

    Owners(@Any Instance<AttributeOwners> kinds) {
        this.kinds = kinds;
    }

    /**
     * Locks an owner for a change.
     *
     * @param version the version that the caller saw, or null when the change fits whatever happened meanwhile
     */
    AttributeOwner lock(OwnerRef ref, Integer version) {
        var owner = find(ref);
        if (version != null) {
            owner.requireVersion(ref.kind().word(), version);
        }
        if (owner.archived()) {
            throw Refused.conflict("The " + ref.kind().word() + " “" + owner.title()
                    + "” is archived; restore it before you change it.", "id");
        }
        return owner;
    }

    /** Locks an owner, archived or not. */
    AttributeOwner find(OwnerRef ref) {
        for (AttributeOwners owners : kinds) {
            if (owners.kind() == ref.kind()) {
                AttributeOwner owner = owners.lock(ref.id()).orElse(null);
                if (owner != null) {
                    return owner;
                }
            }
        }
        throw Refused.notFound(ref.kind().word(), ref.id());
    }
}
