package dev.lodestar.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.lodestar.language.stance.ClauseReader;
import dev.lodestar.language.stance.Tokens;

/**
 * Reads from the words of a statement whether it says that something is good, bad, too little, too much or there.
 * <p>
 * Cues come from a list of words; negations and wishes turn round what follows within a few words and within the clause.
 * The idea of scoped negation over a cue list is that of C. J. Hutto and E. Gilbert, "VADER", ICWSM 2014, and of
 * W. W. Chapman et al., "A simple algorithm for identifying negated findings", J. Biomed. Inform. 34 (2001) 301-310; the
 * list is our own. Precision comes first: statements that say both, and questions, claim nothing.
 */
public final class ClaimReader {

    /** A longer statement says more than one thing, and a cue in it may belong to any of them. */
    private static final int MOST_WORDS = 15;

    private ClaimReader() {
    }

    /**
     * What a statement claims.
     *
     * @param text one idea, in English
     * @param asking what the question asks for
     */
    public static Claim read(String text, Asking asking) {
        var clauses = Tokens.clauses(text).stream()
                .map(clause -> ClauseReader.read(clause, asking)).toList();
        var contents = clauses.stream().flatMap(clause -> clause.contents().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (text.strip().endsWith("?") || Words.count(text) > MOST_WORDS
                || clauses.stream().anyMatch(ClauseReader::isUndecided)) {
            return Claim.UNCLEAR;
        }
        return together(clauses.stream().flatMap(clause -> clause.claims().stream()).toList(), contents);
    }

    private static Claim together(List<Claim> claims, Set<String> contents) {
        var kinds = claims.stream().map(Claim::kind).filter(kind -> kind != ClaimKind.NONE)
                .collect(Collectors.toSet());
        boolean contradictory = kinds.contains(ClaimKind.GOOD) && kinds.stream().anyMatch(ClaimKind::isComplaint)
                || kinds.contains(ClaimKind.TOO_LITTLE) && kinds.contains(ClaimKind.TOO_MUCH);
        if (claims.isEmpty()) {
            return new Claim(ClaimKind.NONE, contents);
        }
        if (kinds.isEmpty() || contradictory) {
            return Claim.UNCLEAR;
        }
        if (kinds.contains(ClaimKind.PRESENT) && kinds.contains(ClaimKind.BAD)) {
            // "Uses AI slop": that it is there is the complaint.
            return new Claim(ClaimKind.TOO_MUCH, about(claims, ClaimKind.PRESENT));
        }
        var kind = List.of(ClaimKind.TOO_LITTLE, ClaimKind.TOO_MUCH, ClaimKind.BAD, ClaimKind.GOOD, ClaimKind.PRESENT)
                .stream().filter(kinds::contains).findFirst().orElseThrow();
        return new Claim(kind, about(claims, kind));
    }

    private static Set<String> about(List<Claim> claims, ClaimKind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).flatMap(claim -> claim.subjects().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
