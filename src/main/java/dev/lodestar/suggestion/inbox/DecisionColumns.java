package dev.lodestar.suggestion.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import dev.lodestar.profile.OwnerRef;
import dev.lodestar.profile.RevisionAt;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.model.EvidenceCounts;

import org.jspecify.annotations.Nullable;

/** Where a suggestion stands and what was decided about it, as it is stored. */
@Embeddable
public class DecisionColumns {

    @Enumerated(EnumType.STRING)
    public SuggestionState state;
    public @Nullable LocalDate snoozedUntil;
    /** Its evidence when it was put off, to notice when it changes; null when it was not. */
    public @Nullable Integer seenPeople;
    public @Nullable Integer seenAsked;
    public @Nullable Integer seenAgainst;
    public @Nullable String reason;
    public @Nullable String decidedBy;
    public @Nullable Instant decidedAt;
    public @Nullable Integer revision;

    /** The revision that an acceptance made. */
    public int acceptedIn() {
        return Objects.requireNonNull(revision, "Nothing was accepted");
    }

    /** Is accepted or rejected. */
    void decide(SuggestionState decision, String by, Instant at) {
        state = decision;
        forgetSnooze();
        decidedBy = by;
        decidedAt = at;
    }

    /** Is put off; the evidence of now is kept. */
    void snooze(LocalDate until, EvidenceCounts seen) {
        state = SuggestionState.SNOOZED;
        snoozedUntil = until;
        seenPeople = seen.people();
        seenAsked = seen.asked();
        seenAgainst = seen.against();
    }

    /** What was decided is taken back. */
    void reopen(SuggestionState waiting) {
        revision = null;
        reason = null;
        decidedBy = null;
        decidedAt = null;
        waitAs(waiting);
    }

    /** Waits for a decision, again or from the first. */
    void waitAs(SuggestionState waiting) {
        state = waiting;
        forgetSnooze();
    }

    private void forgetSnooze() {
        snoozedUntil = null;
        seenPeople = null;
        seenAsked = null;
        seenAgainst = null;
    }

    /** What was put off until a day that has come waits for a decision again. */
    SuggestionState stateOn(LocalDate today, SuggestionState waiting) {
        return snoozedUntil == null || snoozedUntil.isAfter(today) ? state : waiting;
    }

    /** Its evidence when it was put off, or what it is now. */
    EvidenceCounts seen(EvidenceCounts now) {
        return seenPeople == null || seenAsked == null || seenAgainst == null ? now
                : new EvidenceCounts(seenPeople, seenAsked, seenAgainst);
    }

    /** What is decided as of a day, or null. */
    @Nullable
    Decision decisionOn(LocalDate today, OwnerRef owner) {
        return switch (state) {
            case ACCEPTED, REJECTED -> new Decision(decidedBy, decidedAt, reason, null,
                    revision == null ? null : new RevisionAt(owner, revision));
            case SNOOZED ->
                snoozedUntil != null && snoozedUntil.isAfter(today) ? new Decision(null, null, null, snoozedUntil, null) : null;
            case OPEN, NEEDS_MAPPING -> null;
        };
    }
}
