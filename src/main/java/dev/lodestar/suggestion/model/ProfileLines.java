package dev.lodestar.suggestion.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.language.ThemeSide;
import dev.lodestar.profile.Attribute;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.inbox.SuggestionMapping;
import dev.lodestar.theme.ThemeRelation;

/**
 * What a profile or persona says, beside what themes say.
 *
 * @param said its lines in the order of display
 * @param relations of themes to the words of the lines
 */
public record ProfileLines(List<Attribute> said, Map<UUID, Map<String, ThemeRelation>> relations) {

    /**
     * What the side of most people would change. A line that they contradict comes first: saying more of what is right does
     * not mend what is wrong.
     */
    public ProposedChange change(SuggestionMapping mapping, AttributeDefinition definition, UUID themeId) {
        var key = definition.key();
        var same = of(definition);
        var opposed = nearest(same, themeId,
                relation -> relation.claimed() && stands(relation, ThemeSide.AGAINST));
        if (opposed.isPresent()) {
            return ProposedChange.at(SuggestionKind.CONTRADICT, mapping, key, opposed.get().id());
        }
        var alike = nearest(same, themeId, ProfileLines::saysTheSame);
        if (alike.isPresent()) {
            return ProposedChange.at(SuggestionKind.STRENGTHEN, mapping, key, alike.get().id());
        }
        if (definition.use().repeatable() || same.isEmpty()) {
            return ProposedChange.add(mapping, key);
        }
        var present = same.get(0);
        // A list takes one more item; a line of text can only be replaced, which a person has to word.
        return SuggestedValue.isSeveral(present.value()) ? ProposedChange.at(SuggestionKind.EXTEND, mapping, key, present.id())
                : ProposedChange.unsure(List.of());
    }

    /** What those would change who say the opposite of a theme: nothing but a line that claims what the theme claims. */
    public Optional<ProposedChange> aimOfOpponents(SuggestionMapping mapping, AttributeDefinition definition, UUID themeId) {
        return nearest(of(definition), themeId, relation -> stands(relation, ThemeSide.FOR))
                .map(line -> ProposedChange.at(SuggestionKind.CONTRADICT, mapping, definition.key(), line.id()));
    }

    private List<Attribute> of(AttributeDefinition definition) {
        return said.stream().filter(attribute -> attribute.definition().key().equals(definition.key())).toList();
    }

    /** The line that is most alike of those that stand so to the theme; the first of several. */
    private Optional<Attribute> nearest(List<Attribute> lines, UUID themeId, Predicate<ThemeRelation> which) {
        return lines.stream().filter(line -> relationsOf(themeId, line).stream().anyMatch(which))
                .max(Comparator.comparingDouble((Attribute line) -> relationsOf(themeId, line).stream().filter(which)
                        .mapToDouble(ThemeRelation::likeness).max().orElseThrow())
                        .thenComparing(line -> -lines.indexOf(line)));
    }

    private List<ThemeRelation> relationsOf(UUID themeId, Attribute line) {
        var ofTheme = relations.getOrDefault(themeId, Map.of());
        return SuggestedValue.words(line.value()).stream().filter(ofTheme::containsKey).map(ofTheme::get).toList();
    }

    /** Words that make the same claim about the same thing need to be less alike than words that claim nothing. */
    private static boolean saysTheSame(ThemeRelation relation) {
        return relation.claimed() && stands(relation, ThemeSide.FOR) && relation.likeness() >= VectorSimilarity.SAME_CLAIM
                || relation.likeness() >= VectorSimilarity.SAME_STATEMENT && !stands(relation, ThemeSide.AGAINST);
    }

    private static boolean stands(ThemeRelation relation, ThemeSide side) {
        return relation.side().filter(side::equals).isPresent();
    }
}
