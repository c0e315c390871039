package dev.lodestar.suggestion.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.suggestion.inbox.SuggestionEntity;

/** Finds out whom suggestions are for, before they are locked. */
@ApplicationScoped
public class SuggestionFinder {

    /** @throws UserErrorException if this workspace has no such suggestion */
    @Transactional
    public OwnerRef ownerOf(String id) {
        return SuggestionEntity.findSuggestion(Ids.parse("suggestion", id))
                .orElseThrow(() -> UserErrorException.notFound("suggestion", id)).owner();
    }
}
