package dev.lodestar.example;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.lodestar.profile.ProfileState;
import dev.lodestar.profile.Profiles;
import dev.lodestar.suggestion.SuggestChanges;
import dev.lodestar.suggestion.Suggestions;
import dev.lodestar.theme.StartThemeRun;
import dev.lodestar.theme.ThemeRunFinished;
import dev.lodestar.theme.ThemeRuns;
import dev.lodestar.theme.ThemeSource;

/**
 * The last turn of the loop: a search for themes in everything the example's people said, and what it proposes for the
 * profile. The search is a job of its own, and the proposals are made when it has ended.
 */
@ApplicationScoped
class ExampleThemes {

    private static final String KEY = "example/";

    private final ThemeRuns runs;
    private final Suggestions suggestions;
    private final Profiles profiles;

    ExampleThemes(ThemeRuns runs, Suggestions suggestions, Profiles profiles) {
        this.runs = runs;
        this.suggestions = suggestions;
        this.profiles = profiles;
    }

    void startSearch(ExampleContent content, Loaded loaded) {
        var sources = runs.sources().stream().filter(source -> isOfExample(content, source)).map(ThemeSource::id).toList();
        runs.start(
                new StartThemeRun.Input("What our customers say", sources, KEY + loaded.profile() + "/" + loaded.survey()));
    }

    /** People's own words for their job say what they are, not what they need: they make no themes of a profile. */
    private static boolean isOfExample(ExampleContent content, ThemeSource source) {
        return switch (source.kind()) {
            case QUESTION -> source.group().equals(content.survey().name()) && !"jobTitles".equals(source.attributeKey());
            case CODE ->
                content.codebook().stream().anyMatch(code -> code.name().equals(source.label())) && source.statements() > 0;
            case INTERVIEW -> false;
        };
    }

    void propose(@Observes ThemeRunFinished finished) {
        if (finished.idempotencyKey() == null || !finished.idempotencyKey().startsWith(KEY)) {
            return;
        }
        var ids = finished.idempotencyKey().substring(KEY.length()).split("/");
        var profileId = UUID.fromString(ids[0]);
        var stillThere = profiles.find(profileId).filter(profile -> profile.getState() != ProfileState.ARCHIVED);
        stillThere.ifPresent(profile -> {
            suggestions.suggest(SuggestChanges.Input.ofRun(finished.runId(), profile.id()));
            suggestions.suggest(SuggestChanges.Input.ofSurvey(UUID.fromString(ids[1]), profile.id()));
        });
    }
}
