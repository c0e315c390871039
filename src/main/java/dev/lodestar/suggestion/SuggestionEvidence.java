package dev.lodestar.suggestion;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.profile.EvidenceDraft;
import dev.lodestar.theme.Themes;

/** What people said, as evidence for what a suggestion changes. */
@ApplicationScoped
class SuggestionEvidence {

    private final Themes themes;

    SuggestionEvidence(Themes themes) {
        this.themes = themes;
    }

    List<EvidenceDraft> of(SuggestionEntity suggestion) {
        return suggestion.themeId == null ? List.of() : ThemeEvidence.of(themes.allStatements(suggestion.themeId));
    }
}
