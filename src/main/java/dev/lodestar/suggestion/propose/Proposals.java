package dev.lodestar.suggestion.propose;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.model.Proposal;
import dev.lodestar.suggestion.model.Recurrence;
import dev.lodestar.theme.SameThemes;

/** Puts proposals into the inbox: new ones, what is known already brought up to date, and what was decided held back. */
@ApplicationScoped
class Proposals {

    /** What came of it. */
    public record Made(int made, int refreshed, int heldBack) {

        Made plus(Made other) {
            return new Made(made + other.made, refreshed + other.refreshed, heldBack + other.heldBack);
        }
    }

    private final SameThemes same;

    Proposals(SameThemes same) {
        this.same = same;
    }

    Made take(OwnerRef owner, List<Proposal> proposals) {
        var known = EarlierSuggestions.of(owner.id(), proposals, same);
        int made = 0;
        int refreshed = 0;
        int heldBack = 0;
        for (var proposal : proposals) {
            var before = known.take(proposal.support().source());
            if (before.isPresent() && before.get().decision.state.isUndecided()) {
                refreshed += before.get().refresh(proposal) ? 1 : 0;
            } else if (before.isPresent() && !Recurrence.allows(before.get().seen(), proposal.support().seen())) {
                heldBack++;
            } else {
                var suggestion = SuggestionEntity.of(owner, proposal);
                before.ifPresent(suggestion::follow);
                suggestion.persist();
                made++;
            }
        }
        return new Made(made, refreshed, heldBack);
    }
}
