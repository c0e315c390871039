package dev.lodestar.profile;

import java.util.Objects;
import java.util.UUID;

/** Which profile or persona an attribute belongs to. */
public record OwnerRef(OwnerKind kind, UUID id) {

    public OwnerRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    public static OwnerRef profile(UUID id) {
        return new OwnerRef(OwnerKind.PROFILE, id);
    }

    public static OwnerRef persona(UUID id) {
        return new OwnerRef(OwnerKind.PERSONA, id);
    }
}
