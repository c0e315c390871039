package dev.lodestar.profile;

/** Two revisions of a profile or persona to be compared, by their numbers. */
public record RevisionSpan(OwnerRef owner, int from, int to) {

    RevisionAt start() {
        return new RevisionAt(owner, from);
    }

    RevisionAt end() {
        return new RevisionAt(owner, to);
    }
}
