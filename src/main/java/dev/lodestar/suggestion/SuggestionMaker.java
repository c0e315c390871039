package dev.lodestar.suggestion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.profile.Attribute;
import dev.lodestar.profile.Attributes;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.Refused;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeRuns;
import dev.lodestar.theme.Themes;
import dev.lodestar.workspace.Activities;

/** Compares the themes of a run with what a profile or persona says, and proposes what is missing. */
@ApplicationScoped
class SuggestionMaker {

    /** What came of it. */
    record Made(int made, int refreshed, int heldBack) {
    }

    private final Themes themes;
    private final ThemeRuns runs;
    private final Definitions definitions;
    private final Attributes attributes;
    private final SuggestionOwners owners;
    private final Activities activities;

    SuggestionMaker(Themes themes, ThemeRuns runs, Definitions definitions, Attributes attributes, SuggestionOwners owners,
            Activities activities) {
        this.themes = themes;
        this.runs = runs;
        this.definitions = definitions;
        this.attributes = attributes;
        this.owners = owners;
        this.activities = activities;
    }

    /**
     * Proposes changes. Doing it again for the same run and owner changes nothing.
     *
     * @throws Refused if there is no such run or owner, or the run has not ended yet
     */
    @Transactional
    Made suggest(UUID runId, OwnerRef owner) {
        var run = runs.find(runId).orElseThrow(() -> Refused.notFound("theme run", runId));
        if (run.finishedAt() == null) {
            throw Refused.conflict("This search for themes has not ended yet; wait until its themes are there.", "input",
                    "runId");
        }
        AppliesTo appliesTo = owners.appliesTo(owner);
        List<SuggestionEntity> known = SuggestionEntity.ofOwner(owner.id());
        List<Attribute> said = attributes.of(owner);
        List<Theme> found = themes.all(runId);
        var topics = themes.topics(found);
        Set<UUID> used = new HashSet<>();
        int made = 0;
        int refreshed = 0;
        int heldBack = 0;
        for (int i = 0; i < found.size(); i++) {
            Theme theme = found.get(i);
            var strength = SuggestionStrength.of(Proportion.of(theme.people(), theme.asked()));
            if (strength.isEmpty() || known.stream().anyMatch(suggestion -> suggestion.themeId.equals(theme.id()))) {
                continue;
            }
            float[] middle = themes.middle(theme.id());
            Optional<SuggestionEntity> before = known.stream().filter(suggestion -> !used.contains(suggestion.id))
                    .filter(suggestion -> sameTheme(suggestion, theme, middle))
                    .max((one, other) -> Double.compare(Likeness.of(one.middle, middle), Likeness.of(other.middle, middle)));
            if (before.isPresent() && before.get().state.isUndecided()) {
                used.add(before.get().id);
                before.get().carry(theme, Likeness.toBytes(middle), strength.get());
                refreshed++;
                continue;
            }
            if (before.isPresent() && !Recurrence.allows(before.get().people, theme.people())) {
                heldBack++;
                continue;
            }
            var suggestion = new SuggestionEntity();
            suggestion.ownerKind = owner.kind();
            suggestion.ownerId = owner.id();
            suggestion.earlierRejection = before.map(earlier -> earlier.reason).orElse(null);
            suggestion.carry(theme, Likeness.toBytes(middle), strength.get());
            aim(suggestion, topics.get(i).attributeKey(), appliesTo, theme, said);
            suggestion.persist();
            made++;
        }
        if (made > 0) {
            activities.record("suggestions.made", runId, "Found %d suggestions for %s in the themes of %s".formatted(made,
                    owners.title(owner), run.title()));
        }
        return new Made(made, refreshed, heldBack);
    }

    /** The same theme of another run: it stands on the same answers, or other answers say the same. */
    private boolean sameTheme(SuggestionEntity earlier, Theme theme, float[] middle) {
        return Likeness.sameTheme(earlier.middle, middle)
                || Likeness.sameAnswers(themes.sourceIds(earlier.themeId), themes.sourceIds(theme.id()));
    }

    /** Decides what the suggestion would change. */
    private void aim(SuggestionEntity suggestion, String key, AppliesTo appliesTo, Theme theme, List<Attribute> said) {
        Optional<AttributeDefinition> definition = Optional.ofNullable(key).flatMap(definitions::find)
                .filter(known -> known.appliesTo().contains(appliesTo) && SuggestedValue.fits(known.valueType()));
        suggestion.kind = SuggestionKind.ADD;
        suggestion.state = definition.isPresent() ? SuggestionState.OPEN : SuggestionState.NEEDS_MAPPING;
        suggestion.definitionKey = definition.map(AttributeDefinition::key).orElse(null);
        if (definition.isEmpty()) {
            return;
        }
        List<Attribute> same = said.stream().filter(attribute -> attribute.definition().key().equals(key)).toList();
        var alike = same.stream().filter(attribute -> saysItAlready(theme, attribute)).findFirst();
        if (alike.isPresent()) {
            suggestion.kind = SuggestionKind.STRENGTHEN;
            suggestion.attributeId = alike.get().id();
        } else if (!definition.get().repeatable() && !same.isEmpty()) {
            Attribute present = same.get(0);
            // A list takes one more item; a line of text can only be replaced, which a person has to word.
            boolean list = SuggestedValue.extended(present.value(), theme.name()).isPresent();
            suggestion.kind = list ? SuggestionKind.EXTEND : SuggestionKind.ADD;
            suggestion.attributeId = list ? present.id() : null;
            suggestion.state = list ? SuggestionState.OPEN : SuggestionState.NEEDS_MAPPING;
            suggestion.definitionKey = list ? suggestion.definitionKey : null;
        }
    }

    private boolean saysItAlready(Theme theme, Attribute attribute) {
        return themes.likeness(theme.id(), SuggestedValue.words(attribute.value())).values().stream()
                .anyMatch(likeness -> likeness >= Likeness.SAME_STATEMENT);
    }
}
