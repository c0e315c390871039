package dev.lodestar.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a question asks for: it decides what a bare "AI" or "better documentation" means as its answer. */
public enum Asking {
    /** What draws people or puts them off: a thing that is merely named is there. */
    DRAWS_OR_REPELS,
    /** What should change: what is named as good is not there yet. */
    WISHES,
    /** Anything else: a bare word such as "time" may mean too little or too much of it. */
    OPEN;

    private static final Pattern DRAWS = Pattern
            .compile("\\b(attracts?|endorse|turns? (you|them) (off|away)|puts? (you|them) off"
                    + "|rejects?|dislike|like (most|least|best)|hate|love|appeals?|stops? you from|keeps? you from|avoid)\\b");
    private static final Pattern WISHES_FOR = Pattern
            .compile("\\b(improved?|improvements?|change[ds]?|wish(es)?|suggest(ions?)?"
                    + "|do better|add|would you like|should (we|it|be))\\b");

    /** Reads the question, or the name of a code. */
    public static Asking of(String prompt) {
        var text = prompt.toLowerCase(Locale.ROOT);
        if (DRAWS.matcher(text).find()) {
            return DRAWS_OR_REPELS;
        }
        return WISHES_FOR.matcher(text).find() ? WISHES : OPEN;
    }
}
