package dev.lodestar.mail;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/** Empties the mails to somebody who is erased, and leaves a hash of an address that must not be written to. */
@ApplicationScoped
class MailErasureHandler implements ErasureHandler {

    private final Outbox outbox;
    private final Suppressions suppressions;

    MailErasureHandler(Outbox outbox, Suppressions suppressions) {
        this.outbox = outbox;
        this.suppressions = suppressions;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.MAILS;
    }

    @Override
    public void erase(ErasedPerson person) {
        if (person.email() != null) {
            outbox.erase(person.email());
            suppressions.erase(person.email());
        }
    }
}
