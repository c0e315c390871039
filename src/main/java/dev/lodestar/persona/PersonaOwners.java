package dev.lodestar.persona;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.AttributeOwner;
import dev.lodestar.profile.AttributeOwners;
import dev.lodestar.profile.OwnerKind;

/** Personas as owners of attributes. */
@ApplicationScoped
class PersonaOwners implements AttributeOwners {

    @Override
    public OwnerKind kind() {
        return OwnerKind.PERSONA;
    }

    @Override
    public Optional<? extends AttributeOwner> lock(UUID id) {
        return PersonaEntity.lock(id);
    }
}
