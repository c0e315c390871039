package dev.lodestar.profile;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** Profiles as owners of attributes. */
@ApplicationScoped
class ProfileOwners implements AttributeOwners {

    @Override
    public OwnerKind kind() {
        return OwnerKind.PROFILE;
    }

    @Override
    public Optional<? extends AttributeOwner> lock(UUID id) {
        return ProfileEntity.lock(id);
    }
}
