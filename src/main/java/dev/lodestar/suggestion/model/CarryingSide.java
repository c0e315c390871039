package dev.lodestar.suggestion.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.suggestion.inbox.SuggestionDoubt;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeStatement;
import dev.lodestar.theme.ThemeTopic;

import org.jspecify.annotations.Nullable;

/**
 * One side of a theme, which may carry a suggestion.
 *
 * @param quotes one statement of each person of the side, nearest to the middle first
 * @param mean the mean cosine similarity of the side's statements to the middle of the theme
 * @param centroid the direction of the theme
 * @param group the people whom it is about, or null for everybody
 */
public record CarryingSide(Theme theme, ThemeTopic topic, ThemeSide side, List<ThemeStatement> quotes, double mean,
        byte[] centroid, @Nullable CarryingGroup group) {

    /** The same for a group alone. */
    public CarryingSide within(CarryingGroup of, List<ThemeStatement> quotesOfGroup) {
        return new CarryingSide(theme, topic, side, quotesOfGroup, mean, centroid, of);
    }

    /** Whether enough people stand on it that it may carry anything. */
    public boolean emerges() {
        return SuggestionStrength.emerges(claiming());
    }

    public Support support() {
        var doubts = SuggestionStrength.doubts(Proportion.of(claiming(), asked()), voices());
        if (!Coherence.isCoherent(mean, words()) || !Wording.areReadable(words()) || Wording.of(label(), words()).isEmpty()) {
            doubts.add(SuggestionDoubt.MIXED_WORDS);
        }
        return new Support(SupportSource.theme(topic.label(), side, theme.id(), theme.topicId(), centroid),
                new EvidenceCounts(people(), asked(), against()), accounts(), doubts,
                group == null ? null : group.difference());
    }

    /** What it says in a line that is read alone. */
    public String line() {
        return Wording.of(label(), words()).orElse(label());
    }

    private boolean isFor() {
        return side == ThemeSide.FOR;
    }

    private int asked() {
        return group != null ? group.difference().asked() : theme.asked();
    }

    private int against() {
        if (group != null) {
            return group.against();
        }
        return isFor() ? theme.opposition().people() : theme.people();
    }

    private int people() {
        if (group != null) {
            return group.difference().people();
        }
        return isFor() ? theme.people() : theme.opposition().people();
    }

    /**
     * Those who may carry a claim. Where coders agree too little about any of a theme's passages, nothing is claimed for its
     * opponents nor for a group, since it is not known which of them are concerned.
     */
    private int claiming() {
        if (isFor() && group == null) {
            return theme.claimPeople();
        }
        return theme.claimPeople() < theme.people() ? 0 : people();
    }

    private int accounts() {
        return isFor() && group == null ? theme.accounts() : knownAccounts();
    }

    /** Distinct accounts; a person without one stands for an account of their own. */
    private int voices() {
        return knownAccounts() + (int) quotes.stream().filter(one -> one.accountId() == null).count();
    }

    private int knownAccounts() {
        return quotes.stream().map(ThemeStatement::accountId).filter(Objects::nonNull).collect(Collectors.toSet()).size();
    }

    /** The name is taken from the theme's own side. */
    private String label() {
        return isFor() || quotes.isEmpty() ? theme.name() : quotes.get(0).words();
    }

    private List<String> words() {
        return quotes.stream().map(ThemeStatement::words).toList();
    }
}
