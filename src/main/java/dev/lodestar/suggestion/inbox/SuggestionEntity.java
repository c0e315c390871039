package dev.lodestar.suggestion.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.suggestion.Suggestion;
import dev.lodestar.suggestion.SuggestionKind;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.model.EvidenceCounts;
import dev.lodestar.suggestion.model.Proposal;
import dev.lodestar.suggestion.model.Recurrence;
import dev.lodestar.suggestion.model.Support;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "suggestion")
public class SuggestionEntity extends BaseEntity {

    @Enumerated(EnumType.STRING)
    public OwnerKind ownerKind;
    public UUID ownerId;
    public String text;
    @Embedded
    public ChangeColumns change;
    @Embedded
    public SupportColumns support;
    @Embedded
    public DecisionColumns decision = new DecisionColumns();
    /** What its acceptance did, to be undone. */
    @Embedded
    public AppliedChange applied = new AppliedChange();
    /** Its theme is ignored or merged away; it comes back with it. */
    public boolean withdrawn;
    /** The rejected suggestion that it repeats, since its evidence changed. */
    public @Nullable UUID follows;
    public @Nullable String earlierRejection;

    public static SuggestionEntity of(OwnerRef owner, Proposal proposal) {
        var suggestion = new SuggestionEntity();
        suggestion.ownerKind = owner.kind();
        suggestion.ownerId = owner.id();
        suggestion.change = ChangeColumns.of(proposal.change());
        suggestion.setSupport(proposal.support(), proposal.text());
        suggestion.decision.waitAs(suggestion.change.waiting());
        return suggestion;
    }

    public static Optional<SuggestionEntity> findSuggestion(UUID id) {
        return SuggestionEntity.<SuggestionEntity> findByIdOptional(id).filter(suggestion -> !suggestion.withdrawn);
    }

    /** The first suggestions behind a place that a client asks for. */
    public static List<SuggestionEntity> page(SuggestionFilter filter, LocalDate today, Slice<SuggestionOrderField> slice) {
        return filter.bind(slice.bind(getSession().createSelectionQuery("from SuggestionEntity s where %s and %s order by %s"
                .formatted(filter.condition(), slice.behind("s"), slice.order("s")), SuggestionEntity.class)), today)
                .setMaxResults(slice.rowsToRead()).getResultList();
    }

    public static long count(SuggestionFilter filter, LocalDate today) {
        return filter.bind(getSession().createSelectionQuery(
                "select count(*) from SuggestionEntity s where " + filter.condition(), Long.class), today).getSingleResult();
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
        return list("decision.state in ?1",
                List.of(SuggestionState.OPEN, SuggestionState.NEEDS_MAPPING, SuggestionState.SNOOZED));
    }

    /** Whether those who say the opposite of a theme wait with a suggestion of their own, or waited. */
    public static boolean ofOpponents(UUID ownerId, UUID themeId) {
        return count("ownerId = ?1 and support.themeId = ?2 and support.side = ?3", ownerId, themeId,
                ThemeSide.AGAINST) > 0;
    }

    /** Whether a rejected one came back since. */
    public static boolean isFollowed(UUID id) {
        return count("follows", id) > 0;
    }

    /**
     * What was decided and still shows a quote: what was rejected, and what was accepted without becoming a line of its owner.
     */
    public static List<SuggestionEntity> decidedInQuotes() {
        return list("support.themeId is not null and (decision.state = ?1 or decision.state = ?2 and change.kind in ?3)",
                SuggestionState.REJECTED,
                SuggestionState.ACCEPTED, List.of(SuggestionKind.STRENGTHEN, SuggestionKind.CONTRADICT));
    }

    public OwnerRef owner() {
        return new OwnerRef(ownerKind, ownerId);
    }

    /** Its evidence as it was when somebody decided last, or as it is when nobody did. */
    public EvidenceCounts seen() {
        return decision.seen(support.counts());
    }

    public Slice.Place place(SuggestionOrderField field) {
        return new Slice.Place(switch (field) {
            case SUPPORT -> support.rank;
            case CREATED_AT -> id;
        }, id);
    }

    /** Returns after an earlier one was decided. */
    public void follow(SuggestionEntity earlier) {
        follows = earlier.id;
        earlierRejection = earlier.decision.reason;
    }

    /** Takes over new words and numbers. */
    public void setSupport(Support newer, String words) {
        support = SupportColumns.of(newer);
        text = words;
        withdrawn = false;
    }

    /**
     * Brings an undecided one up to date; one that was put off comes back when its evidence changed materially.
     *
     * @return whether anything was new
     */
    public boolean refresh(Proposal proposal) {
        var newer = proposal.support();
        if (support.counts().equals(newer.seen()) && Objects.equals(support.themeId, newer.source().themeId())
                && change.kind == proposal.change().kind()
                && Objects.equals(change.attributeId, proposal.change().attributeId())
                && text.equals(proposal.text()) && !withdrawn) {
            return false;
        }
        boolean putOff = decision.state == SuggestionState.SNOOZED && !Recurrence.allows(seen(), newer.seen());
        change = ChangeColumns.of(proposal.change());
        setSupport(newer, proposal.text());
        if (!putOff) {
            decision.waitAs(change.waiting());
        }
        return true;
    }

    /** Is accepted or rejected. */
    public void decide(SuggestionState outcome, String by, Instant at) {
        decision.decide(outcome, by, at);
    }

    /** Is put off; the evidence of now is kept, to notice when it changes. */
    public void snooze(LocalDate until) {
        decision.snooze(until, support.counts());
    }

    /** What was decided is taken back: it is aimed at what it was aimed at before, and waits for a decision again. */
    public void reopen() {
        if (decision.state == SuggestionState.ACCEPTED) {
            change.definitionKey = applied.decidedKey;
            change.attributeId = applied.decidedAttributeId;
            applied = new AppliedChange();
        }
        decision.reopen(change.waiting());
    }

    /** As it stands on a day. */
    public Suggestion toSuggestion(LocalDate today) {
        return new Suggestion(id, version, decision.stateOn(today, change.waiting()), text, change.of(owner()),
                support.of(earlierRejection), decision.decisionOn(today, owner()), createdAt);
    }
}
