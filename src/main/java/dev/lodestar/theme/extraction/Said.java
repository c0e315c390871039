package dev.lodestar.theme;

/**
 * One idea that one person said, on its way into a theme.
 *
 * @param voice who said it
 * @param unit the words
 */
record Said(Voice voice, IdeaUnit unit) {
}
