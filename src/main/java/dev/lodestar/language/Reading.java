package dev.lodestar.language;

import java.util.List;

import dev.lodestar.language.reading.IdeaUnits;
import dev.lodestar.language.reading.Junk;
import dev.lodestar.language.reading.NonAnswers;

import org.jspecify.annotations.Nullable;

/**
 * What became of a statement when it was read: its ideas, or the reason why it has none. A statement that is set aside or
 * cannot be read stays counted and can be looked at; it is never dropped silently.
 *
 * @param outcome whether it was read
 * @param language the ISO 639-1 code of its language, "und" if it cannot be named; null if it says nothing in any language
 * @param units its ideas; empty unless the outcome is READ
 */
public record Reading(ReadingOutcome outcome, @Nullable String language, List<IdeaUnit> units) {

    /** Reads an answer, a passage or a turn as it was given. */
    public static Reading of(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return unread(ReadingOutcome.NO_WORDS, null);
        }
        if (NonAnswers.matches(text)) {
            return unread(ReadingOutcome.NON_ANSWER, null);
        }
        if (Junk.matches(text)) {
            return unread(ReadingOutcome.JUNK, null);
        }
        var units = IdeaUnits.of(text).stream()
                .filter(unit -> !NonAnswers.matches(unit.text()) && !Junk.matches(unit.text())).toList();
        if (units.isEmpty()) {
            return unread(ReadingOutcome.NON_ANSWER, null);
        }
        var language = Language.of(text);
        return language.equals(Language.ENGLISH) ? new Reading(ReadingOutcome.READ, language, units)
                : unread(ReadingOutcome.NOT_ENGLISH, language);
    }

    private static Reading unread(ReadingOutcome outcome, @Nullable String language) {
        return new Reading(outcome, language, List.of());
    }
}
