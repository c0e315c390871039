package dev.lodestar.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.profile.OwnerKind;
import dev.lodestar.profile.OwnerRef;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Refused;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Theme;

@Entity
@Table(name = "suggestion")
class SuggestionEntity extends BaseEntity {

    @Enumerated(EnumType.STRING)
    public OwnerKind ownerKind;
    public UUID ownerId;
    public UUID themeId;
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
    public int accounts;
    public byte[] middle;
    public LocalDate snoozedUntil;
    public String reason;
    public String earlierRejection;
    public String decidedBy;
    public Instant decidedAt;
    public Integer revision;

    static Optional<SuggestionEntity> findSuggestion(UUID id) {
        return findByIdOptional(id);
    }

    /** The suggestion, locked until the transaction ends, so that two people cannot decide at once. */
    static Optional<SuggestionEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<SuggestionEntity> ofOwner(UUID ownerId) {
        return list("ownerId = ?1 order by id", ownerId);
    }

    static List<SuggestionEntity> undecided() {
        return list("state in ?1", List.of(SuggestionState.OPEN, SuggestionState.NEEDS_MAPPING, SuggestionState.SNOOZED));
    }

    /** Those that stand in one of these states today, what most people carry first. */
    static List<SuggestionEntity> inbox(List<SuggestionState> states, UUID ownerId, LocalDate today, PageRequest request) {
        var after = request.afterKeys(2);
        var awake = states.contains(SuggestionState.OPEN) || states.contains(SuggestionState.NEEDS_MAPPING);
        var where = "(s.state in :states and (s.snoozedUntil is null or s.snoozedUntil > :today)"
                + (awake ? " or s.snoozedUntil <= :today" : "") + ")"
                + (ownerId == null ? "" : " and s.ownerId = :owner")
                + (after.isEmpty() ? "" : " and (s.people < :people or s.people = :people and s.id > :id)");
        var query = getEntityManager()
                .createQuery("select s from SuggestionEntity s where " + where + " order by s.people desc, s.id",
                        SuggestionEntity.class)
                .setParameter("states", states).setParameter("today", today);
        if (ownerId != null) {
            query.setParameter("owner", ownerId);
        }
        after.ifPresent(cursor -> query.setParameter("people", people(cursor)).setParameter("id",
                Ids.parse("cursor", cursor.keys().get(1))));
        return query.setMaxResults(request.rowsToRead()).getResultList();
    }

    private static int people(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw Refused.invalid("This is not a cursor of this list. Use an endCursor that the list gave you.", "after");
        }
    }

    /** What was put off until a day that has come waits for a decision again. */
    SuggestionState stateOn(LocalDate today) {
        if (snoozedUntil == null || snoozedUntil.isAfter(today)) {
            return state;
        }
        return definitionKey == null ? SuggestionState.NEEDS_MAPPING : SuggestionState.OPEN;
    }

    Cursor cursor() {
        return Cursor.of(people, id);
    }

    OwnerRef owner() {
        return new OwnerRef(ownerKind, ownerId);
    }

    /** Takes over what a theme says. */
    void carry(Theme theme, byte[] vector, SuggestionStrength carriedBy) {
        themeId = theme.id();
        topic = topicOf(theme);
        text = theme.name();
        strength = carriedBy;
        people = theme.people();
        asked = theme.asked();
        accounts = theme.accounts();
        middle = vector;
    }

    static String topicOf(Theme theme) {
        return theme.topicId().toString();
    }

    Suggestion toSuggestion(LocalDate today) {
        var share = Proportion.of(people, asked);
        return new Suggestion(id, version, kind, strength, stateOn(today), text, people, asked, share.share(), share.low(),
                share.high(), accounts, snoozedUntil, reason, earlierRejection, decidedBy, decidedAt, revision, createdAt,
                ownerKind, ownerId, themeId, definitionKey, attributeId);
    }
}
