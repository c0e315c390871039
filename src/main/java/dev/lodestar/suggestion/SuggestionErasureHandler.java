package dev.lodestar.suggestion;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

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
