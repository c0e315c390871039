package dev.lodestar.suggestion.model;

import java.util.EnumSet;
import java.util.Set;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.inbox.SuggestionDoubt;

import org.eclipse.microprofile.graphql.Description;

/** How much carries a suggestion. */
@Description("How much carries a suggestion.")
public enum SuggestionStrength {
    @Description("At least five people of at least two accounts say it, and the lower end of the interval is at least 10 %.")
    PROPOSED,
    @Description("At least three people say it, but something holds it back from being proposed.")
    EMERGING;

    static final int PEOPLE_TO_PROPOSE = 5;
    static final int PEOPLE_TO_EMERGE = 3;
    static final double FLOOR = 0.1;
    static final int VOICES_TO_PROPOSE = 2;

    public static SuggestionStrength of(Set<SuggestionDoubt> doubts) {
        return doubts.isEmpty() ? PROPOSED : EMERGING;
    }

    /** Whether so many people carry anything at all; one talkative person never does. */
    public static boolean emerges(int people) {
        return people >= PEOPLE_TO_EMERGE;
    }

    /**
     * What holds back a claim of distinct people of those asked.
     * <p>
     * A profile speaks of many customers, and colleagues share a system, a boss and a habit of speech: forty people of one
     * account are one customer. So where accounts are known the people have to belong to two of them at least; a person
     * without a known account stands for an account of their own.
     *
     * @param people those who say it, of those asked
     * @param voices distinct accounts of those who say it, and those of them without a known account
     */
    public static Set<SuggestionDoubt> doubts(Proportion people, int voices) {
        var doubts = EnumSet.noneOf(SuggestionDoubt.class);
        if (people.successes() < PEOPLE_TO_PROPOSE) {
            doubts.add(SuggestionDoubt.FEW_PEOPLE);
        }
        if (people.low() < FLOOR) {
            doubts.add(SuggestionDoubt.SMALL_SHARE);
        }
        if (voices < VOICES_TO_PROPOSE) {
            doubts.add(SuggestionDoubt.ONE_ACCOUNT);
        }
        return doubts;
    }
}
