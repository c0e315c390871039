package dev.lodestar.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Refused;

/** Finds out whom suggestions are for, before they are locked. */
@ApplicationScoped
class SuggestionFinder {

    /** @throws Refused if this workspace has no such suggestion */
    @Transactional
    OwnerRef ownerOf(String id) {
        return SuggestionEntity.findSuggestion(Ids.parse("suggestion", id))
                .orElseThrow(() -> Refused.notFound("suggestion", id)).owner();
    }
}
