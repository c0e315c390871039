package dev.lodestar.theme.source;

import java.util.List;
import java.util.Map;

import dev.lodestar.theme.tally.model.Voice;

/**
 * What a source holds.
 *
 * @param asked everybody who was asked, whether they said anything or not, with what the source knows about them
 * @param statements what they said
 * @param labels what the dimensions are called that only this source knows, by their keys
 */
public record Material(List<Voice> asked, List<Statement> statements, Map<String, String> labels) {

    public Material(List<Voice> asked, List<Statement> statements) {
        this(asked, statements, Map.of());
    }
}
