package dev.lodestar.suggestion.model;

/**
 * A change that could be suggested, before it is compared with what was suggested before.
 *
 * @param text the words, or what the value says
 */
public record Proposal(Support support, ProposedChange change, String text) {
}
