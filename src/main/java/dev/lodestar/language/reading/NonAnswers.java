package dev.lodestar.language.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.lodestar.language.SameWords;
import dev.lodestar.language.StopWords;
import dev.lodestar.language.Words;

/**
 * Recognises answers that say nothing: "n/a", "don't know", "no comment", "see above", and in a conversation "yeah" and
 * "right". In other people's surveys they gather into a theme of their own that swallows the rest.
 */
public final class NonAnswers {

    private static final Set<String> WHOLE = read();
    private static final Set<String> TELLING = Set.of("too", "few", "more", "all");

    private static final Pattern PHRASED = Pattern
            .compile("(?:sorry )?(?:i(?:'m| am)|im) not (?:really )?sure(?: yet| about (?:this|that))?"
                    + "|(?:(?:sorry|well|honestly|um|uh) )?i (?:really |honestly |actually |just )?(?:don't|do not|dont) (?:really )?"
                    + "(?:know|remember|recall|have (?:an?|any) (?:answer|opinion|idea|clue|preference|comments?)|have one|have any|use (?:it|any|one))"
                    + "(?: (?:yet|really|exactly|sorry|honestly|to be honest|about (?:this|that)))?"
                    + "|i (?:have no|'ve no)(?: (?:real|strong|particular))? (?:idea|clue|comments?|opinion|preference)|i (?:can't|cannot|couldn't) (?:say|tell|remember|recall|think of (?:any|anything|one))"
                    + "|(?:please )?(?:see|refer to|as in|as per|same as)(?: my)?(?: the)? (?:previous|above|earlier|last|first|other|prior)"
                    + "(?: (?:answers?|questions?|comments?|responses?|ones?))?"
                    + "|(?:as )?(?:i )?(?:have )?(?:already )?(?:answered|mentioned|explained|stated|said|described)(?: (?:this|that|it))? (?:above|before|already|earlier|previously)"
                    + "|not applicable(?: (?:to|for|in) (?:me|us|my case|our case))?|(?:nothing|none|not)(?: that)? (?:i can think of|i know of)(?: (?:now|right now|at the moment))?"
                    + "|no (?:further|other|additional|more|specific|particular) (?:comments?|answers?|remarks?|opinion|input|preference)"
                    + "|(?:nothing|none|no|not)(?: (?:really|for now|right now|at present|currently|at the moment|at this time|to mention|to report|to declare|comes to mind|springs to mind))+"
                    + "|same (?:answer |thing )?as (?:the )?(?:question |q)?(?:\\d+|above|before)");

    private static final Pattern STAGE_DIRECTION = Pattern.compile(
            "[\\[(](?:laugh|inaudible|crosstalk|pause|silence|unintelligible|chuckle|sigh|music)[^\\])]{0,80}[\\])]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_END = Pattern.compile("[,.;!?]+");

    private NonAnswers() {
    }

    /** Whether the words say nothing; a text without any letter or digit is another matter. */
    public static boolean matches(String text) {
        var spoken = STAGE_DIRECTION.matcher(text).replaceAll(" ");
        return saysNothing(spoken) || PART_END.splitAsStream(spoken).allMatch(NonAnswers::saysNothing);
    }

    private static boolean saysNothing(String part) {
        var words = SameWords.of(part);
        return WHOLE.contains(words) || PHRASED.matcher(words).matches()
                || Words.of(part).stream().allMatch(NonAnswers::isEmptyWord);
    }

    /**
     * "Yeah", "of" and "the" are empty, also together. "Too", "few", "more" and "all" are not, and what is written like an
     * acronym is more than the small word it looks like: "IT", "RE" and the language "D".
     */
    private static boolean isEmptyWord(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean small = StopWords.contains(lower) && !TELLING.contains(lower) && !isAcronym(word);
        return small || WHOLE.contains(lower) && !StopWords.isNegation(lower);
    }

    private static boolean isAcronym(String word) {
        return word.length() < 4 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals("I") && !word.equals("A");
    }

    private static Set<String> read() {
        try (var in = NonAnswers.class.getResourceAsStream("non-answers.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of answers that say nothing cannot be read", e);
        }
    }
}
