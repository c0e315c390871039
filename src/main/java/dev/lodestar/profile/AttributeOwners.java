package dev.lodestar.profile;

import java.util.Optional;
import java.util.UUID;

/** Finds the owners of one kind; each package that has things with attributes brings one. */
public interface AttributeOwners {

    OwnerKind kind();

    /** Locks the row until the transaction ends, so that its revisions are counted one after the other. */
    Optional<? extends AttributeOwner> lock(UUID id);
}
