package dev.lodestar.customer;

/**
 * What became of one draft among many.
 *
 * @param contact the contact that was found or made, null when the draft was refused
 * @param refusal why nobody was found or made, null when somebody was
 */
public record ContactMatch(Contact contact, String refusal) {
}
