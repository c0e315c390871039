package dev.lodestar.suggestion.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.profile.Attribute;
import dev.lodestar.suggestion.inbox.SuggestionMapping;
import dev.lodestar.suggestion.model.CarryingSide;
import dev.lodestar.suggestion.model.Ground;
import dev.lodestar.suggestion.model.ProfileLines;
import dev.lodestar.suggestion.model.Proposal;
import dev.lodestar.suggestion.model.ProposedChange;
import dev.lodestar.suggestion.model.SuggestedValue;
import dev.lodestar.suggestion.model.SuggestionStrength;
import dev.lodestar.theme.ThemeRelations;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.Themes;

/** What the themes of a run propose. */
@ApplicationScoped
public class ThemeProposals {

    private final Themes themes;
    private final CarryingSides sides;
    private final ThemeRelations relations;
    private final Mappings mappings;

    ThemeProposals(Themes themes, CarryingSides sides, ThemeRelations relations, Mappings mappings) {
        this.themes = themes;
        this.sides = sides;
        this.relations = relations;
        this.mappings = mappings;
    }

    List<Proposal> of(UUID runId, AppliesTo appliesTo, OwnerGroups.Groups groups, List<Attribute> said) {
        var found = themes.all(runId).stream().filter(theme -> SuggestionStrength.emerges(theme.claimPeople()))
                .toList();
        var supporting = sides.ofGroups(sides.of(found, ThemeSide.FOR), groups);
        var lines = new ProfileLines(said, relations.of(
                supporting.stream().collect(Collectors.toMap(side -> side.theme().id(), CarryingSide::line)),
                said.stream().flatMap(attribute -> SuggestedValue.words(attribute.value()).stream()).distinct().toList()));
        var guesses = mappings.guesses(supporting.stream().map(CarryingSide::topic).toList(), appliesTo);
        var proposals = new ArrayList<Proposal>();
        supporting.forEach(side -> proposal(side, appliesTo, guesses, lines).ifPresent(proposals::add));
        sides.of(found.stream().filter(theme -> SuggestionStrength.emerges(theme.opposition().people())).toList(),
                ThemeSide.AGAINST).stream().filter(CarryingSide::emerges)
                .forEach(side -> opposing(side, appliesTo, guesses, lines).ifPresent(proposals::add));
        return proposals;
    }

    /** One side of a theme as it is now, for a suggestion that was made of it; empty if it suggests nothing any more. */
    public Optional<CarryingSide> side(Ground ground, OwnerGroups.Groups groups) {
        return shown(ground).filter(side -> side.theme().standing() == ThemeStanding.SHOWN)
                .map(side -> ground.side() == ThemeSide.FOR ? sides.ofGroups(List.of(side), groups).get(0) : side)
                .filter(CarryingSide::emerges);
    }

    public String words(Ground ground) {
        return shown(ground).map(CarryingSide::line).orElse("");
    }

    private Optional<CarryingSide> shown(Ground ground) {
        return themes.find(ground.themeId()).map(theme -> sides.of(List.of(theme), ground.side()).get(0));
    }

    private Optional<Proposal> proposal(CarryingSide side, AppliesTo appliesTo, Mappings.Guesses guesses,
            ProfileLines lines) {
        var support = side.support();
        var themeId = side.theme().id();
        var bound = mappings.bound(side.topic().attributeKey(), appliesTo);
        if (bound.isEmpty() && !support.isStrong()) {
            // What nobody bound to an attribute has to be asked about, and is not worth the question before it is strong.
            return Optional.empty();
        }
        var change = bound.map(definition -> lines.change(SuggestionMapping.BOUND, definition, themeId))
                .orElseGet(() -> {
                    var mapping = guesses.of(themeId, side.topic());
                    return mapping.winner().map(definition -> lines.change(SuggestionMapping.ALIKE, definition, themeId))
                            .orElseGet(() -> ProposedChange.unsure(mapping.candidates())).with(mapping.candidates());
                });
        return Optional.of(new Proposal(support, change, side.line()));
    }

    /** Those who say the opposite of a theme suggest nothing of their own; but they may contradict a line. */
    private Optional<Proposal> opposing(CarryingSide side, AppliesTo appliesTo, Mappings.Guesses guesses,
            ProfileLines lines) {
        var themeId = side.theme().id();
        var bound = mappings.bound(side.topic().attributeKey(), appliesTo);
        var mapping = bound.isPresent() ? SuggestionMapping.BOUND : SuggestionMapping.ALIKE;
        return bound.or(() -> guesses.of(themeId, side.topic()).winner())
                .flatMap(definition -> lines.aimOfOpponents(mapping, definition, themeId))
                .map(change -> new Proposal(side.support(), change, side.line()));
    }
}
