package dev.lodestar.suggestion.propose;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.catalogue.AppliesTo;
import dev.lodestar.catalogue.AttributeDefinition;
import dev.lodestar.catalogue.Definitions;
import dev.lodestar.language.Embeddings;
import dev.lodestar.suggestion.model.Mapping;
import dev.lodestar.suggestion.model.MappingScore;
import dev.lodestar.suggestion.model.SuggestedValue;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.Themes;

import org.jspecify.annotations.Nullable;

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
    Optional<AttributeDefinition> bound(@Nullable String key, AppliesTo appliesTo) {
        return Optional.ofNullable(key).flatMap(definitions::find).filter(known -> isInWords(known, appliesTo));
    }

    /** Ready to guess what the themes of these topics are about; everything that is compared is read at once. */
    Guesses guesses(Collection<ThemeTopic> topics, AppliesTo appliesTo) {
        var open = definitions.list(appliesTo).stream()
                .filter(definition -> isInWords(definition, appliesTo)).toList();
        var texts = new TreeSet<String>();
        topics.forEach(topic -> texts.add(topic.label()));
        open.forEach(definition -> texts.add(MappingScore.described(definition)));
        return new Guesses(open, themes.vectors(texts));
    }

    /** Guesses what themes are about whose question is bound to nothing. */
    final class Guesses {

        private final List<AttributeDefinition> open;
        private final Embeddings vectors;

        private Guesses(List<AttributeDefinition> open, Embeddings vectors) {
            this.open = open;
            this.vectors = vectors;
        }

        /** The likeliest definitions. */
        Mapping of(UUID themeId, ThemeTopic topic) {
            var middle = themes.centroid(themeId);
            var scores = new HashMap<String, Double>();
            open.forEach(definition -> scores.put(definition.key(), MappingScore.of(
                    vectors.of(MappingScore.described(definition)), vectors.of(topic.label()), middle)));
            return Mapping.of(open, scores);
        }
    }

    private static boolean isInWords(AttributeDefinition definition, AppliesTo appliesTo) {
        return definition.use().appliesTo().contains(appliesTo) && SuggestedValue.fits(definition.format().type());
    }
}
