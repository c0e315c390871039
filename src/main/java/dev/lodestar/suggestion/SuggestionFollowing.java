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
import dev.lodestar.suggestion.model.Ground;
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
            suggestion.support.ground().filter(ground -> !isUpToDate(suggestion, ground, known)).ifPresent(ground -> {
                if (suggestion.withdrawn) {
                    suggestion.text = themes.words(ground);
                } else {
                    suggestion.delete();
                }
            });
        }
        SuggestionEntity.decidedInQuotes().forEach(this::sayAgain);
        recounts.begin(causeId);
    }

    @Transactional
    void edited(@Observes ThemesEdited edited) {
        var known = new HashMap<OwnerRef, OwnerGroups.Groups>();
        var topics = edited.topicIds().stream().map(String::valueOf).collect(Collectors.toSet());
        SuggestionEntity.undecided().stream().filter(suggestion -> topics.contains(suggestion.support.topic))
                .filter(suggestion -> suggestion.support.ground().filter(ground -> !isUpToDate(suggestion, ground, known))
                        .isPresent())
                .forEach(suggestion -> suggestion.withdrawn = true);
        SuggestionEntity.decidedInQuotes().stream().filter(suggestion -> suggestion.decision.state == SuggestionState.REJECTED)
                .filter(suggestion -> topics.contains(suggestion.support.topic))
                .forEach(this::sayAgain);
    }

    /** In the words of now. */
    private void sayAgain(SuggestionEntity suggestion) {
        suggestion.support.ground().ifPresent(ground -> suggestion.text = themes.words(ground));
    }

    /** Brings it up to date, unless its theme suggests nothing any more. */
    boolean isUpToDate(SuggestionEntity suggestion, Ground ground, Map<OwnerRef, OwnerGroups.Groups> known) {
        var side = themes.side(ground, known.computeIfAbsent(suggestion.owner(), groups::of));
        side.ifPresent(now -> suggestion.setSupport(now.support(), now.line()));
        return side.isPresent();
    }
}
