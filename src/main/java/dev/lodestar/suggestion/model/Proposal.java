package dev.lodestar.suggestion.model;

import dev.lodestar.catalogue.AttributeValue;

/**
 * A change that could be suggested, before it is compared with what was suggested before.
 *
 * @param text the words, or what the value says
 * @param value the value, or null when the words are all
 */
public record Proposal(Support support, ProposedChange change, String text, AttributeValue value) {
}
