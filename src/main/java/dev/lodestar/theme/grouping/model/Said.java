package dev.lodestar.theme.grouping.model;

import dev.lodestar.language.IdeaUnit;
import dev.lodestar.theme.tally.model.Voice;

/**
 * One idea that one person said, on its way into a theme.
 *
 * @param voice who said it
 * @param unit the words
 */
public record Said(Voice voice, IdeaUnit unit) {
}
