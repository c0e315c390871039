package dev.lodestar.language;

/**
 * What most people of a group claim, and about what first of all.
 *
 * @param claim any but NONE
 * @param subject a content word in the singular
 */
public record Position(ClaimKind claim, String subject) {

    /** Whether the other claims the contrary about the same subject. Symmetric. */
    public boolean opposes(Position other) {
        return subject.equals(other.subject) && claim.contradicts(other.claim);
    }
}
