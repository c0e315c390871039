package dev.lodestar.profile;

/** One revision of a profile or persona, by its number. */
public record RevisionAt(OwnerRef owner, int number) {
}
