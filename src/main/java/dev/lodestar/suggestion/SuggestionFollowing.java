package dev.lodestar.suggestion;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.suggestion.inbox.SuggestionEntity;
import dev.lodestar.suggestion.propose.OwnerGroups;
import dev.lodestar.suggestion.propose.Recounts;
import dev.lodestar.suggestion.propose.ThemeProposals;
import dev.lodestar.theme.StatementsRemoved;
import dev.lodestar.theme.ThemesEdited;

/**
 * Suggestions say and count what their ground says and counts. When people edit the themes, undecided ones are brought up to
 * date, decided ones say it in the words of now. A theme that is ignored or merged away suggests nothing until that is taken
 * back.
 */
@ApplicationScoped
class SuggestionFollowing {

    private final ThemeProposals themes;
    private final OwnerGroups groups;
    private final Recounts recounts;

    SuggestionFollowing(ThemeProposals themes, OwnerGroups groups, Recounts recounts) {
        this.themes = themes;
        this.groups = groups;
        this.recounts = recounts;
    }

    /** What was said in a deleted interview is gone for good. */
    @Transactional
    void emptied(@Observes StatementsRemoved removed) {
        wordsRemoved(removed.causeId());
    }

    /**
     * Undecided suggestions are brought up to date, decided ones keep their numbers and say it in somebody else's words.
     *
     * @param causeId whose words are gone
     */
    void wordsRemoved(UUID causeId) {
        var known = new HashMap<OwnerRef, OwnerGroups.Groups>();
        for (var suggestion : SuggestionEntity.undecided()) {
            if (suggestion.support.themeId != null && !isUpToDate(suggestion, known)) {
                if (suggestion.withdrawn) {
                    suggestion.text = themes.words(suggestion.support.themeId, suggestion.support.stance);
                } else {
                    suggestion.delete();
                }
            }
        }
        SuggestionEntity.decidedInQuotes()
                .forEach(suggestion -> suggestion.text = themes.words(suggestion.support.themeId, suggestion.support.stance));
        recounts.begin(causeId);
    }

    @Transactional
    void edited(@Observes ThemesEdited edited) {
        var known = new HashMap<OwnerRef, OwnerGroups.Groups>();
        var topics = edited.topicIds().stream().map(String::valueOf).collect(Collectors.toSet());
        SuggestionEntity.undecided().stream().filter(suggestion -> topics.contains(suggestion.support.topic))
                .filter(suggestion -> !isUpToDate(suggestion, known)).forEach(suggestion -> suggestion.withdrawn = true);
        SuggestionEntity.decidedInQuotes().stream().filter(suggestion -> suggestion.decision.state == SuggestionState.REJECTED)
                .filter(suggestion -> topics.contains(suggestion.support.topic))
                .forEach(suggestion -> suggestion.text = themes.words(suggestion.support.themeId, suggestion.support.stance));
    }

    /** Brings it up to date, unless its theme suggests nothing any more. */
    boolean isUpToDate(SuggestionEntity suggestion, Map<OwnerRef, OwnerGroups.Groups> known) {
        var side = themes.side(suggestion.support.themeId, suggestion.support.stance,
                known.computeIfAbsent(suggestion.owner(), groups::of));
        side.ifPresent(now -> suggestion.setSupport(now.support(), now.line()));
        return side.isPresent();
    }
}
