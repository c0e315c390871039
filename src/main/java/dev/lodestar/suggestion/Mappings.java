package dev.lodestar.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.Themes;

/** What words are about: by what their question is bound to, or by their likeness to the catalogue. */
@ApplicationScoped
class Mappings {

    private final Definitions definitions;
    private final Themes themes;

    Mappings(Definitions definitions, Themes themes) {
        this.definitions = definitions;
        this.themes = themes;
    }

    /** The definition that a question or code is bound to, if words can be its value and it can be said of the owner. */
    Optional<AttributeDefinition> bound(String key, AppliesTo appliesTo) {
        return Optional.ofNullable(key).flatMap(definitions::find).filter(known -> isInWords(known, appliesTo));
    }

    /** The likeliest definitions of a theme whose question is bound to nothing. */
    Mapping guess(Theme theme, ThemeTopic topic, AppliesTo appliesTo) {
        List<AttributeDefinition> open = definitions.list(appliesTo).stream()
                .filter(definition -> isInWords(definition, appliesTo)).toList();
        List<String> texts = new ArrayList<>();
        texts.add(topic.label());
        open.forEach(definition -> texts.add(MappingScore.described(definition)));
        Map<String, float[]> vectors = themes.vectors(texts);
        float[] middle = themes.middle(theme.id());
        Map<String, Double> scores = new HashMap<>();
        open.forEach(definition -> scores.put(definition.key(), MappingScore.of(
                vectors.get(MappingScore.described(definition)), vectors.get(topic.label()), middle)));
        return Mapping.of(open, scores);
    }

    private static boolean isInWords(AttributeDefinition definition, AppliesTo appliesTo) {
        return definition.appliesTo().contains(appliesTo) && SuggestedValue.fits(definition.valueType());
    }
}
