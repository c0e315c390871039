package dev.lodestar.suggestion;

import java.util.Optional;

import dev.lodestar.statistics.Proportion;

import org.eclipse.microprofile.graphql.Description;

/** How much carries a suggestion. */
@Description("How much carries a suggestion.")
public enum SuggestionStrength {
    /** At least five people, and the lower end of the interval is at least 10 %. */
    PROPOSED,
    /** At least three people, but not enough to propose it. */
    EMERGING;

    static final int PEOPLE_TO_PROPOSE = 5;
    static final int PEOPLE_TO_EMERGE = 3;
    static final double FLOOR = 0.1;

    /**
     * What distinct people of those asked carry. Fewer than three carry nothing, so one talkative person never makes a
     * suggestion.
     */
    static Optional<SuggestionStrength> of(Proportion people) {
        if (people.successes() >= PEOPLE_TO_PROPOSE && people.low() >= FLOOR) {
            return Optional.of(PROPOSED);
        }
        return people.successes() >= PEOPLE_TO_EMERGE ? Optional.of(EMERGING) : Optional.empty();
    }
}
