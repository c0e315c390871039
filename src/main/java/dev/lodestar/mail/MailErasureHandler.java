package dev.lodestar.mail;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/** Empties the mails to somebody who is erased. */
@ApplicationScoped
class MailErasureHandler implements ErasureHandler {

    private final Outbox outbox;

    MailErasureHandler(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.MAILS;
    }

    @Override
    public void erase(ErasedPerson person) {
        if (person.email() != null) {
            outbox.erase(person.email());
        }
    }
}
