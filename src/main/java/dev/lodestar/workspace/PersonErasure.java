package dev.lodestar.workspace;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import dev.lodestar.workspace.erasure.ErasureOrder;

import io.quarkus.runtime.Startup;

/** Erases a person from all features, in the order of {@link ErasureStep}; the program does not start if one is missing. */
@Startup
@ApplicationScoped
public class PersonErasure {

    private final List<ErasureHandler> handlers;
    private final TrashFilter trash;

    PersonErasure(@Any Instance<ErasureHandler> handlers, TrashFilter trash) {
        this.handlers = ErasureOrder.of(handlers.stream().toList());
        this.trash = trash;
    }

    /** Removes all words of the person, those in the trash included, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(ErasedPerson person) {
        trash.including(() -> handlers.forEach(handler -> handler.erase(person)));
    }
}
