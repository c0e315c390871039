package dev.lodestar.theme.extraction;

import dev.lodestar.theme.reading.IdeaUnit;
import dev.lodestar.theme.tally.Voice;

/**
 * One idea that one person said, on its way into a theme.
 *
 * @param voice who said it
 * @param unit the words
 */
public record Said(Voice voice, IdeaUnit unit) {
}
