package dev.lodestar.shared;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

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
    public static <T> @Nullable T apply(@Nullable Optional<T> change, @Nullable T present) {
        return change == null ? present : change.orElse(null);
    }

    /**
     * The value of a field after an update, for a field that always has one.
     *
     * @param change null if the field was left out, empty if it was cleared
     * @param present the value before
     * @param cleared what stands for no value, such as "" for a text that is required
     */
    public static <T> T apply(@Nullable Optional<T> change, T present, T cleared) {
        return change == null ? present : change.orElse(cleared);
    }
}
