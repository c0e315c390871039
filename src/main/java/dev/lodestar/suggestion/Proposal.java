package dev.lodestar.suggestion;

import dev.lodestar.catalogue.value.AttributeValue;

/**
 * A change that could be suggested, before it is compared with what was suggested before.
 *
 * @param text the words, or what the value says
 * @param value the value, or null when the words are all
 */
record Proposal(Backing backing, Aim aim, String text, AttributeValue value) {
}
