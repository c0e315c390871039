package dev.lodestar.suggestion.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.language.ThemeStance;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.model.Candidate;
import dev.lodestar.suggestion.model.EvidenceCounts;
import dev.lodestar.suggestion.model.Proposal;
import dev.lodestar.suggestion.model.Recurrence;
import dev.lodestar.suggestion.model.SuggestionStrength;
import dev.lodestar.suggestion.model.Support;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

@Entity
@Table(name = "suggestion")
public class SuggestionEntity extends BaseEntity {

    @Enumerated(EnumType.STRING)
    public OwnerKind ownerKind;
    public UUID ownerId;
    public UUID themeId;
    /** The side of the theme that carries it. */
    @Enumerated(EnumType.STRING)
    public ThemeStance stance = ThemeStance.FOR;
    /** Its theme is ignored or merged away; it comes back with it. */
    public boolean withdrawn;
    public UUID runId;
    /** The group that it is about, or null for everybody. */
    @Embedded
    public DifferenceColumns difference;
    public String topic;
    @Enumerated(EnumType.STRING)
    public SuggestionKind kind;
    @Enumerated(EnumType.STRING)
    public SuggestionStrength strength;
    @Enumerated(EnumType.STRING)
    public SuggestionState state;
    public String text;
    public String definitionKey;
    public UUID attributeId;
    public int people;
    public int asked;
    public int against;
    public int accounts;
    @Column(name = "middle")
    public byte[] centroid;
    public String sourceKey;
    public String question;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public AttributeValue value;
    public List<String> doubts;
    @Enumerated(EnumType.STRING)
    public SuggestionMapping mapping;
    public List<String> candidateKeys;
    public List<Double> candidateScores;
    public UUID follows;
    public Integer seenPeople;
    public Integer seenAsked;
    public Integer seenAgainst;
    public LocalDate snoozedUntil;
    public String reason;
    public String earlierRejection;
    public String decidedBy;
    public Instant decidedAt;
    /** What its acceptance did, to be undone. */
    @Embedded
    public AppliedChange applied = new AppliedChange();
    public Integer revision;

    public static Optional<SuggestionEntity> findSuggestion(UUID id) {
        return SuggestionEntity.<SuggestionEntity> findByIdOptional(id).filter(suggestion -> !suggestion.withdrawn);
    }

    /** The suggestion, locked until the transaction ends, so that two people cannot decide at once. */
    public static Optional<SuggestionEntity> lock(UUID id) {
        return SuggestionEntity.<SuggestionEntity> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(suggestion -> !suggestion.withdrawn);
    }

    public static List<SuggestionEntity> ofOwner(UUID ownerId) {
        return list("ownerId = ?1 order by id", ownerId);
    }

    public static List<SuggestionEntity> undecided() {
        return list("state in ?1", List.of(SuggestionState.OPEN, SuggestionState.NEEDS_MAPPING, SuggestionState.SNOOZED));
    }

    /** Whether those who say the opposite of a theme wait with a suggestion of their own, or waited. */
    public static boolean ofOpponents(UUID ownerId, UUID themeId) {
        return count("ownerId = ?1 and themeId = ?2 and stance = ?3", ownerId, themeId, ThemeStance.AGAINST) > 0;
    }

    /** Whether a rejected one came back since. */
    public static boolean isFollowed(UUID id) {
        return count("follows", id) > 0;
    }

    /**
     * What was decided and still shows a quote: what was rejected, and what was accepted without becoming a line of its owner.
     */
    public static List<SuggestionEntity> decidedInQuotes() {
        return list("themeId is not null and (state = ?1 or state = ?2 and kind in ?3)", SuggestionState.REJECTED,
                SuggestionState.ACCEPTED, List.of(SuggestionKind.STRENGTHEN, SuggestionKind.CONTRADICT));
    }

    /** What was put off until a day that has come waits for a decision again. */
    SuggestionState stateOn(LocalDate today) {
        if (snoozedUntil == null || snoozedUntil.isAfter(today)) {
            return state;
        }
        return definitionKey == null ? SuggestionState.NEEDS_MAPPING : SuggestionState.OPEN;
    }

    public OwnerRef owner() {
        return new OwnerRef(ownerKind, ownerId);
    }

    /** Its evidence as it was when somebody decided last, or as it is when nobody did. */
    public EvidenceCounts seen() {
        return seenPeople == null ? new EvidenceCounts(people, asked, against)
                : new EvidenceCounts(seenPeople, seenAsked, seenAgainst);
    }

    /** Returns after an earlier one was decided. */
    public void follow(SuggestionEntity earlier) {
        follows = earlier.id;
        earlierRejection = earlier.reason;
    }

    /** Takes over what a proposal would change. */
    public void setChange(Proposal proposal) {
        var change = proposal.change();
        kind = change.kind();
        mapping = change.mapping();
        state = change.isOpen() ? SuggestionState.NEEDS_MAPPING : SuggestionState.OPEN;
        definitionKey = change.definitionKey();
        attributeId = change.attributeId();
        candidateKeys = change.candidates().stream().map(Candidate::key).toList();
        candidateScores = change.candidates().stream().map(Candidate::score).toList();
    }

    /** Takes over what a proposal says and stands on. */
    public void setSupport(Proposal proposal) {
        setSupport(proposal.support(), proposal.text());
        value = proposal.value();
    }

    /** Takes over new words and numbers. */
    public void setSupport(Support support, String words) {
        themeId = support.themeId();
        stance = support.stance();
        runId = support.runId();
        withdrawn = false;
        topic = support.topicId() == null ? null : support.topicId().toString();
        sourceKey = support.sourceKey();
        question = support.question();
        text = words;
        strength = SuggestionStrength.of(support.doubts());
        doubts = support.doubts().stream().map(Enum::name).toList();
        people = support.seen().people();
        asked = support.seen().asked();
        against = support.seen().against();
        accounts = support.accounts();
        centroid = support.centroid();
        difference = DifferenceColumns.of(support.difference());
    }

    /**
     * Brings an undecided one up to date; one that was put off comes back when its evidence changed materially.
     *
     * @return whether anything was new
     */
    public boolean refresh(Proposal proposal) {
        var support = proposal.support();
        if (new EvidenceCounts(people, asked, against).equals(support.seen()) && Objects.equals(themeId, support.themeId())
                && kind == proposal.change().kind() && Objects.equals(attributeId, proposal.change().attributeId())
                && text.equals(proposal.text()) && !withdrawn) {
            return false;
        }
        if (state == SuggestionState.SNOOZED && Recurrence.allows(seen(), support.seen())) {
            wake();
        }
        var putOff = state == SuggestionState.SNOOZED;
        setChange(proposal);
        state = putOff ? SuggestionState.SNOOZED : state;
        setSupport(proposal);
        return true;
    }

    /** Is accepted or rejected. */
    public void decide(SuggestionState decision, String by, Instant at) {
        state = decision;
        forgetSnooze();
        decidedBy = by;
        decidedAt = at;
    }

    /** Is put off; the evidence of now is kept, to notice when it changes. */
    public void snooze(LocalDate until) {
        state = SuggestionState.SNOOZED;
        snoozedUntil = until;
        seenPeople = people;
        seenAsked = asked;
        seenAgainst = against;
    }

    /** What was decided is taken back: it is aimed at what it was aimed at before, and waits for a decision again. */
    public void reopen() {
        if (state == SuggestionState.ACCEPTED) {
            definitionKey = applied.decidedKey;
            attributeId = applied.decidedAttributeId;
            applied = new AppliedChange();
            revision = null;
        }
        reason = null;
        decidedBy = null;
        decidedAt = null;
        wake();
    }

    /** Waits for a decision again. */
    private void wake() {
        state = definitionKey == null ? SuggestionState.NEEDS_MAPPING : SuggestionState.OPEN;
        forgetSnooze();
    }

    private void forgetSnooze() {
        snoozedUntil = null;
        seenPeople = null;
        seenAsked = null;
        seenAgainst = null;
    }
}
