package dev.lodestar.theme;

import java.util.List;

import dev.lodestar.theme.tally.Voice;

/**
 * What a source holds.
 *
 * @param asked everybody who was asked, whether they said anything or not
 * @param statements what they said
 */
public record Material(List<Voice> asked, List<Statement> statements) {
}
