package dev.lodestar.suggestion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.ContactErased;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Themes;

/** When a person is forgotten, undecided suggestions say and count what their themes say and count without that person. */
@ApplicationScoped
class ErasedWords {

    /** After the themes have counted again. */
    private static final int PRIORITY = 2000;

    private final Themes themes;

    ErasedWords(Themes themes) {
        this.themes = themes;
    }

    @Transactional
    void forget(@Observes @Priority(PRIORITY) ContactErased erased) {
        var undecided = SuggestionEntity.undecided();
        var byId = themes.byIds(undecided.stream().map(suggestion -> suggestion.themeId).distinct().toList());
        for (SuggestionEntity suggestion : undecided) {
            var theme = byId.get(suggestion.themeId);
            var strength = SuggestionStrength.of(Proportion.of(theme.people(), theme.asked()));
            if (strength.isPresent()) {
                suggestion.carry(theme, suggestion.middle, strength.get());
            } else {
                suggestion.delete();
            }
        }
    }
}
