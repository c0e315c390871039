package dev.lodestar.language.stance;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a clause speaks of: its contents, and what its cue names by itself. */
final class Subjects {

    /** Words that name what they are about by themselves. */
    private static final Map<String, String> IMPLIED = Map.of("expensive", "price", "cheap", "price", "cheaper", "price",
            "costly", "price", "pricey", "price", "affordable", "price", "overpriced", "price", "inexpensive", "price");

    private static final Set<String> ANY_TROUBLE = Set.of("problem", "issue", "trouble", "complaint", "hassle", "pain", "mess",
            "difficulty", "difficultie", "fault", "flaw");

    private Subjects() {
    }

    /** An outage is itself what is spoken of; a problem is one with something else. */
    static Set<String> ofTrouble(String trouble, Set<String> contents) {
        var one = Tokens.singular(trouble);
        return ANY_TROUBLE.contains(one) ? contents : with(one, contents);
    }

    /** Something expensive has a price that is spoken of. */
    static Set<String> ofValue(String value, Set<String> contents) {
        var implied = IMPLIED.get(value);
        return implied == null ? contents : with(implied, contents);
    }

    private static Set<String> with(String subject, Set<String> contents) {
        var all = new LinkedHashSet<String>(contents);
        all.add(subject);
        return all;
    }
}
