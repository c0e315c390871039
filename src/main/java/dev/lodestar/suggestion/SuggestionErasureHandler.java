package dev.lodestar.suggestion;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.erasure.ErasedPerson;
import dev.lodestar.workspace.erasure.ErasureHandler;
import dev.lodestar.workspace.erasure.ErasureStep;

/** When a person was forgotten, suggestions say and count what is left. */
@ApplicationScoped
class SuggestionErasureHandler implements ErasureHandler {

    private final SuggestionFollowing following;

    SuggestionErasureHandler(SuggestionFollowing following) {
        this.following = following;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.SUGGESTIONS;
    }

    @Override
    public void erase(ErasedPerson person) {
        following.wordsRemoved(person.contactId());
    }
}
