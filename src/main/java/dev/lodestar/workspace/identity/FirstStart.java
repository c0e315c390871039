package dev.lodestar.workspace.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.lodestar.shared.PublicAddress;

import io.quarkus.runtime.StartupEvent;

import org.jboss.logging.Logger;

/** Tells whoever starts the program where it is and how to sign in. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger("Lodestar");

    private final FirstSetUp firstSetUp;
    private final PublicAddress address;

    FirstStart(FirstSetUp firstSetUp, PublicAddress address) {
        this.firstSetUp = firstSetUp;
        this.address = address;
    }

    void announce(@Observes StartupEvent event) {
        if (firstSetUp.isDone()) {
            LOG.infof("Lodestar is at %s - sign in with your e-mail address and password.", address.of("/"));
        } else {
            LOG.infof("Lodestar is at %s - make the first account with this one-time link: %s", address.of("/"),
                    address.of("/set-up#" + firstSetUp.newSecret()));
        }
    }
}
