package dev.lodestar.profile.lifecycle;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.AttributeOwner;
import dev.lodestar.profile.AttributeOwners;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.Profiles;

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
