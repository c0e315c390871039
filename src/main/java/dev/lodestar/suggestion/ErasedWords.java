package dev.lodestar.suggestion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.ContactErased;

/**
 * When a person is forgotten, undecided suggestions say and count what their themes say and count without that person, and
 * rejected ones say it in somebody else's words; what was decided keeps its numbers.
 */
@ApplicationScoped
class ErasedWords {

    /** After the themes have counted again. */
    private static final int PRIORITY = 2000;

    private final ThemeProposals themes;

    ErasedWords(ThemeProposals themes) {
        this.themes = themes;
    }

    @Transactional
    void forget(@Observes @Priority(PRIORITY) ContactErased erased) {
        for (SuggestionEntity suggestion : SuggestionEntity.undecided()) {
            if (suggestion.themeId != null) {
                themes.backing(suggestion.themeId).ifPresentOrElse(
                        backing -> suggestion.carry(backing, themes.words(suggestion.themeId)), suggestion::delete);
            }
        }
        SuggestionEntity.rejectedOfThemes().forEach(suggestion -> suggestion.text = themes.words(suggestion.themeId));
    }
}
