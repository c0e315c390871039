package dev.lodestar.theme.reading;

import java.util.List;

/**
 * What became of a statement when it was read: its ideas, or the reason why it has none. A statement that is set aside or
 * cannot be read stays counted and can be looked at; it is never dropped silently.
 *
 * @param outcome whether it was read
 * @param units its ideas; empty unless the outcome is READ
 */
public record Reading(ReadingOutcome outcome, List<IdeaUnit> units) {

    /** Reads an answer, a passage or a turn as it was given. */
    public static Reading of(String text) {
        List<IdeaUnit> all = IdeaUnits.of(text);
        if (all.isEmpty() || text.codePoints().noneMatch(Character::isLetter)) {
            return new Reading(ReadingOutcome.NO_WORDS, List.of());
        }
        List<IdeaUnit> units = all.stream().filter(unit -> !NonAnswers.matches(unit.text())).toList();
        if (units.isEmpty() || NonAnswers.matches(text)) {
            return new Reading(ReadingOutcome.NON_ANSWER, List.of());
        }
        return EnglishReader.canRead(text) ? new Reading(ReadingOutcome.READ, units)
                : new Reading(ReadingOutcome.NOT_ENGLISH, List.of());
    }
}
