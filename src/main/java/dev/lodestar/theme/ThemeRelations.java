package dev.lodestar.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.language.Asking;
import dev.lodestar.language.Claim;
import dev.lodestar.language.ClaimReader;
import dev.lodestar.language.SameWords;
import dev.lodestar.language.Sides;
import dev.lodestar.language.Vectors;
import dev.lodestar.theme.embedding.SentenceVectors;
import dev.lodestar.theme.statement.PlacedOpinion;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.tally.OpposedThemes;

/**
 * Compares themes with words that are not part of them. Vectors say whether both speak of the same thing, the words whether
 * they claim the same or the contrary of it.
 */
@ApplicationScoped
public class ThemeRelations {

    private final EntityManager entities;
    private final SentenceVectors vectors;

    ThemeRelations(EntityManager entities, SentenceVectors vectors) {
        this.entities = entities;
        this.vectors = vectors;
    }

    /**
     * Compares each theme with each of the words; the number of statements does not grow with either.
     *
     * @param spoken by theme the words in which it would be written down, which count like its name
     * @return by theme and words; a theme that is not there is left out
     */
    @Transactional
    public Map<UUID, Map<String, ThemeRelation>> of(Map<UUID, String> spoken, Collection<String> texts) {
        if (spoken.isEmpty() || texts.isEmpty()) {
            return Map.of();
        }
        List<ThemeEntity> themes = ThemeEntity.list("id in ?1", List.copyOf(spoken.keySet()));
        var likeness = likeness(themes, spoken, texts);
        var alike = likeness.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream().anyMatch(value -> value >= OpposedThemes.LIKENESS))
                .map(Map.Entry::getKey).toList();
        var sides = sides(alike);
        var claims = new HashMap<String, Claim>();
        var relations = new HashMap<UUID, Map<String, ThemeRelation>>();
        likeness.forEach((themeId, byText) -> {
            var ofTheme = new HashMap<String, ThemeRelation>();
            var ownSides = sides.get(themeId);
            byText.forEach((text, value) -> ofTheme.put(text, value < OpposedThemes.LIKENESS || ownSides == null
                    ? new ThemeRelation(value, ThemeRelation.NONE.side(), false)
                    : new ThemeRelation(value,
                            ownSides.sideOf(claims.computeIfAbsent(text, claim -> ClaimReader.read(claim, Asking.OPEN))),
                            ownSides.position().isPresent())));
            relations.put(themeId, ofTheme);
        });
        return relations;
    }

    /** How a theme stands to the words in which it is written down; unrelated when it is not there. */
    @Transactional
    public ThemeRelation of(UUID themeId, String text) {
        return of(Map.of(themeId, text), List.of(text)).getOrDefault(themeId, Map.of()).getOrDefault(text, ThemeRelation.NONE);
    }

    private Map<UUID, Map<String, Double>> likeness(List<ThemeEntity> themes, Map<UUID, String> spoken,
            Collection<String> texts) {
        var words = new TreeSet<>(texts);
        themes.forEach(theme -> words.add(SameWords.of(theme.name)));
        spoken.values().forEach(text -> words.add(SameWords.of(text)));
        var known = vectors.of(words);
        var likeness = new HashMap<UUID, Map<String, Double>>();
        for (var theme : themes) {
            var name = known.of(SameWords.of(theme.name));
            var own = known.of(SameWords.of(Objects.requireNonNull(spoken.get(theme.id), "Only themes with words are read")));
            var centroid = Vectors.fromBytes(theme.centroid);
            var byText = new HashMap<String, Double>();
            texts.forEach(text -> byText.put(text, Stream.of(name, own, centroid)
                    .mapToDouble(direction -> Vectors.dot(known.of(text), direction)).max().orElseThrow()));
            likeness.put(theme.id, byText);
        }
        return likeness;
    }

    private Map<UUID, Sides> sides(List<UUID> themeIds) {
        var opinions = new HashMap<UUID, List<PlacedOpinion>>();
        themeIds.forEach(id -> opinions.put(id, new ArrayList<>()));
        if (!themeIds.isEmpty()) {
            PlacedOpinion.ofThemes(entities, themeIds)
                    .forEach(opinion -> opinions.computeIfAbsent(opinion.themeId(), id -> new ArrayList<>()).add(opinion));
        }
        var sides = new HashMap<UUID, Sides>();
        opinions.forEach((id, said) -> sides.put(id, Sides.of(said.stream().map(PlacedOpinion::opinion).toList())));
        return sides;
    }
}
