package dev.lodestar.customer;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What says who a person is; each may be null, and all are null once the person was erased.
 *
 * @param externalKey the key of the person in another system
 */
public record ContactIdentity(@Nullable String name, @Nullable String email, @Nullable String externalKey) {

    /** What to call the person: the name, else the e-mail address, else the key. */
    public String label() {
        return Stream.of(name, email, externalKey).filter(Objects::nonNull).findFirst().orElse("Erased person");
    }
}
