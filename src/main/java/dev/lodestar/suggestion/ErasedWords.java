package dev.lodestar.suggestion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.ContactErased;
import dev.lodestar.theme.ThemesEdited;

/**
 * Suggestions say and count what their themes say and count, also when a person was forgotten and when people edited the
 * themes: undecided ones are brought up to date, rejected ones say it in somebody else's words, and what was decided keeps
 * its numbers. A theme that is ignored or empty suggests nothing.
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
        follow();
    }

    @Transactional
    void edited(@Observes ThemesEdited edited) {
        follow();
    }

    private void follow() {
        for (SuggestionEntity suggestion : SuggestionEntity.undecided()) {
            if (suggestion.themeId != null) {
                themes.backing(suggestion.themeId).ifPresentOrElse(
                        backing -> suggestion.carry(backing, themes.words(suggestion.themeId)), suggestion::delete);
            }
        }
        SuggestionEntity.rejectedOfThemes().forEach(suggestion -> suggestion.text = themes.words(suggestion.themeId));
    }
}
