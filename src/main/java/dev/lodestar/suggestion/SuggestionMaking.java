package dev.lodestar.suggestion;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Refused;
import dev.lodestar.theme.ThemeRuns;
import dev.lodestar.workspace.Activities;

/** Compares what people say with what a profile or persona says, and proposes what is missing. */
@ApplicationScoped
class SuggestionMaking {

    private final ThemeProposals themes;
    private final Proposals proposals;
    private final ThemeRuns runs;
    private final Attributes attributes;
    private final SuggestionOwners owners;
    private final Activities activities;

    SuggestionMaking(ThemeProposals themes, Proposals proposals, ThemeRuns runs, Attributes attributes,
            SuggestionOwners owners, Activities activities) {
        this.themes = themes;
        this.proposals = proposals;
        this.runs = runs;
        this.attributes = attributes;
        this.owners = owners;
        this.activities = activities;
    }

    /**
     * Proposes changes. Doing it again for the same changes nothing.
     *
     * @throws Refused if there is no such run or owner, or the run has not ended yet
     */
    @Transactional
    Proposals.Made suggest(SuggestChangesInput input) {
        return fromThemes(Ids.parse("theme run", input.runId()), input.owner());
    }

    private Proposals.Made fromThemes(UUID runId, OwnerRef owner) {
        var run = runs.find(runId).orElseThrow(() -> Refused.notFound("theme run", runId));
        if (run.finishedAt() == null) {
            throw Refused.conflict("This search for themes has not ended yet; wait until its themes are there.", "input",
                    "runId");
        }
        var made = proposals.take(owner, themes.of(runId, owners.appliesTo(owner), attributes.of(owner)));
        noted(made, runId, owner, "the themes of " + run.title());
        return made;
    }

    private void noted(Proposals.Made made, UUID source, OwnerRef owner, String where) {
        if (made.made() > 0) {
            activities.record("suggestions.made", source, "Found %d suggestions for %s in %s".formatted(made.made(),
                    owners.title(owner), where));
        }
    }
}
