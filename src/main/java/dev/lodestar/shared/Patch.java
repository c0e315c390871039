package dev.lodestar.shared;

import java.util.Optional;

/**
 * What an update says about one field. A client that leaves a field out says nothing, and the field stays; a client that
 * writes null clears it. The input of an update is therefore a class with public fields of type {@code Optional}: null is
 * "left out", empty is "cleared" (ADR 0020).
 */
public final class Patch {

    private Patch() {
    }

    /**
     * The value of a field after an update.
     *
     * @param change null if the field was left out, empty if it was cleared
     * @param present the value before, null if there is none
     * @return null if there is no value now
     */
    public static <T> T apply(Optional<T> change, T present) {
        return change == null ? present : change.orElse(null);
    }
}
