package dev.lodestar.profile.evidence;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/** Whoever is erased is erased from the evidence of profiles and personas too. */
@ApplicationScoped
class ProfileErasureHandler implements ErasureHandler {

    private final Evidences evidences;

    ProfileErasureHandler(Evidences evidences) {
        this.evidences = evidences;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.EVIDENCE;
    }

    @Override
    public void erase(ErasedPerson person) {
        evidences.erasePerson(person.contactId());
    }
}
