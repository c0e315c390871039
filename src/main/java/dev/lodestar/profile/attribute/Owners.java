package dev.lodestar.profile.attribute;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import dev.lodestar.profile.AttributeOwner;
import dev.lodestar.profile.AttributeOwners;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.UserErrorException;

import org.jspecify.annotations.Nullable;

/** The owners of every kind. */
@ApplicationScoped
public class Owners {

    private final Instance<AttributeOwners> kinds;

    Owners(@Any Instance<AttributeOwners> kinds) {
        this.kinds = kinds;
    }

    /**
     * Locks an owner for a change.
     *
     * @param version the version that the caller saw, or null when the change fits whatever happened meanwhile
     * @param field the path of the argument that leads to the owner, such as "input", "profileId"
     */
    public AttributeOwner lockForChange(OwnerRef ref, @Nullable Integer version, String... field) {
        var owner = lock(ref, field);
        if (version != null) {
            owner.requireVersion(ref.kind().word(), version, "input", "version");
        }
        owner.requirePresent(field);
        return owner;
    }

    /** Which profile or persona has an id. @param field the path of the argument that leads to it */
    public OwnerRef find(UUID id, String... field) {
        return kinds.stream().flatMap(owners -> owners.lock(id).stream()).map(AttributeOwner::ref).findFirst()
                .orElseThrow(() -> UserErrorException.notFound("profile or persona", id, field));
    }

    /** Locks an owner, archived or not. @param field the path of the argument that leads to it */
    public AttributeOwner lock(OwnerRef ref, String... field) {
        for (var owners : kinds) {
            if (owners.kind() == ref.kind()) {
                var owner = owners.lock(ref.id()).orElse(null);
                if (owner != null) {
                    return owner;
                }
            }
        }
        throw UserErrorException.notFound(ref.kind().word(), ref.id(), field);
    }
}
