package dev.lodestar.workspace;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import dev.lodestar.workspace.erasure.ErasureOrder;

import io.quarkus.runtime.StartupEvent;

/** Erases a person from all features, in the order of {@link ErasureStep}. */
@ApplicationScoped
public class PersonErasure {

    private final Instance<ErasureHandler> handlers;
    private final TrashFilter trash;
    private List<ErasureHandler> ordered;

    PersonErasure(@Any Instance<ErasureHandler> handlers, TrashFilter trash) {
        this.handlers = handlers;
        this.trash = trash;
    }

    void start(@Observes StartupEvent event) {
        ordered = ErasureOrder.of(handlers.stream().toList());
    }

    /** Removes all words of the person, those in the trash included, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(ErasedPerson person) {
        trash.including(() -> ordered.forEach(handler -> handler.erase(person)));
    }
}
