package dev.lodestar.theme.reading;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises answers that say nothing: "n/a", "don't know", "no comment", "see above". In other people's surveys they
 * gather into a theme of their own that swallows the rest.
 */
public final class NonAnswers {

    private static final Set<String> WHOLE = Set.of("n/a", "na", "n.a", "n a", "none", "nothing", "nil", "no", "nope",
            "yes", "yep", "ok", "okay", "x", "xx", "xxx", "xyz", "abc", "test", "testing", "asdf", "qwerty", "tbd",
            "unknown", "not applicable", "not available", "no answer", "no comment", "no comments", "no idea",
            "no opinion", "not sure", "unsure", "idk", "dk", "dont know", "don't know", "do not know", "dunno", "pass",
            "skip", "see above", "see below", "as above", "same as above", "same as before", "as before", "same",
            "ditto", "idem", "etc", "and so on", "nothing to add", "nothing else", "nothing really", "none really",
            "nothing comes to mind", "nothing special", "nothing specific", "can't say", "cannot say", "hard to say",
            "difficult to say", "prefer not to say", "prefer not to answer", "no response", "not relevant", "null",
            "undefined", "all good", "that's it", "that's all");

    private static final Pattern PHRASED = Pattern.compile("(?:sorry )?(?:i(?:'m| am) not sure(?: yet| about (?:this|that))?"
            + "|i (?:really |honestly )?(?:don't|do not|dont) (?:really )?(?:know|remember|have (?:an?|any) (?:answer|opinion|idea|comments?))"
            + "|i (?:have no|'ve no) (?:idea|comments?|opinion)|i (?:can't|cannot) (?:say|tell|remember)"
            + "|(?:please )?(?:see|refer to|as in|same as)(?: my)?(?: the)? (?:previous|above|earlier|last|first|other)"
            + "(?: (?:answers?|questions?|comments?|responses?))?"
            + "|(?:already )?(?:answered|mentioned|explained|stated|said)(?: this)? (?:above|before|already|earlier)"
            + "|not applicable(?: (?:to|for) (?:me|us))?|(?:nothing|none)(?: that)? i can think of"
            + "|no (?:further|other|additional|more) (?:comments?|answers?|remarks?))");

    private static final Pattern LETTERS_REPEATED = Pattern.compile("(\\p{L})\\1{3,}");

    private NonAnswers() {
    }

    private static boolean isEmptyWord(String word) {
        return StopWords.contains(word) && !word.equals("more") && !word.equals("all");
    }

    /** Whether the words say nothing; a text without any letter or digit is another matter. */
    public static boolean matches(String text) {
        String words = SameWords.of(text);
        return WHOLE.contains(words) || Words.of(words).stream().allMatch(NonAnswers::isEmptyWord)
                || PHRASED.matcher(words).matches() || LETTERS_REPEATED.matcher(words).matches();
    }
}
