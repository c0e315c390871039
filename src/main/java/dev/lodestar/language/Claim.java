package dev.lodestar.language;

import java.util.Collection;
import java.util.Set;

/**
 * What a statement claims, and about what.
 *
 * @param kind the claim
 * @param subjects the content words it is about, in the singular; empty when it does not name its subject ("too expensive"
 *        names the price, "works fine" names nothing)
 */
public record Claim(ClaimKind kind, Set<String> subjects) {

    /** It says something, but what cannot be told; it does not merely name a thing. */
    static final Claim UNCLEAR = new Claim(ClaimKind.NONE, Set.of());

    private static final int LONGEST_ABBREVIATION = 3;

    /** Whether it is a name and nothing else: "AI". */
    boolean isBareName() {
        return kind == ClaimKind.NONE && !subjects.isEmpty();
    }

    /** Whether it names a subject that is among others. An abbreviation is known as the end of a word: AI in "genAI". */
    boolean names(Collection<String> others) {
        return subjects.stream().anyMatch(subject -> others.stream().anyMatch(other -> same(subject, other)));
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || one.length() <= LONGEST_ABBREVIATION && other.endsWith(one)
                || other.length() <= LONGEST_ABBREVIATION && one.endsWith(other);
    }
}
