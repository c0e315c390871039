package dev.lodestar.workspace.erasure;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/** The handlers in the order of the list. */
public final class ErasureOrder {

    private ErasureOrder() {
    }

    /**
     * @throws IllegalStateException if a step has no handler, or several: nobody may be erased by halves
     */
    public static List<ErasureHandler> of(List<ErasureHandler> handlers) {
        var missing = EnumSet.allOf(ErasureStep.class);
        for (var handler : handlers) {
            if (!missing.remove(handler.step())) {
                throw new IllegalStateException("Erasure has two handlers for " + handler.step());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Erasure has no handler for " + missing);
        }
        return handlers.stream().sorted(Comparator.comparing(ErasureHandler::step)).toList();
    }
}
