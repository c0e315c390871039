package dev.lodestar.suggestion.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.Cursor;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.suggestion.SuggestionState;
import dev.lodestar.suggestion.model.SuggestionStrength;

/** The order and the filters of the inbox, as one query. */
public final class InboxList {

    private InboxList() {
    }

    /** Those that stand in one of these states today, what is proposed before what emerges, what most people carry first. */
    public static List<SuggestionEntity> list(List<SuggestionState> states, UUID ownerId, SuggestionStrength strength,
            LocalDate today, PageRequest request) {
        var after = request.afterKeys(3);
        var awake = states.contains(SuggestionState.OPEN) || states.contains(SuggestionState.NEEDS_MAPPING);
        var where = "s.withdrawn = false and (s.state in :states and (s.snoozedUntil is null or s.snoozedUntil > :today)"
                + (awake ? " or s.snoozedUntil <= :today" : "") + ")"
                + (ownerId == null ? "" : " and s.ownerId = :owner")
                + (strength == null ? "" : " and s.strength = :strength")
                + (after.isEmpty() ? ""
                        : " and (s.strength < :place or s.strength = :place"
                                + " and (s.people < :people or s.people = :people and s.id > :id))");
        var query = SuggestionEntity.getEntityManager()
                .createQuery("select s from SuggestionEntity s where " + where
                        + " order by s.strength desc, s.people desc, s.id", SuggestionEntity.class)
                .setParameter("states", states).setParameter("today", today);
        if (ownerId != null) {
            query.setParameter("owner", ownerId);
        }
        if (strength != null) {
            query.setParameter("strength", strength);
        }
        after.ifPresent(cursor -> query.setParameter("place", place(cursor)).setParameter("people", people(cursor))
                .setParameter("id", Ids.parse("cursor", cursor.keys().get(2))));
        return query.setMaxResults(request.rowsToRead()).getResultList();
    }

    private static SuggestionStrength place(Cursor cursor) {
        return Arrays.stream(SuggestionStrength.values()).filter(one -> one.name().equals(cursor.keys().get(0))).findFirst()
                .orElseThrow(InboxList::notACursor);
    }

    private static int people(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.keys().get(1));
        } catch (NumberFormatException e) {
            throw notACursor();
        }
    }

    private static UserErrorException notACursor() {
        return UserErrorException.invalid("This is not a cursor of this list. Use an endCursor that the list gave you.",
                "after");
    }

    /** The place of a suggestion in the inbox. */
    public static Cursor cursor(SuggestionEntity suggestion) {
        return Cursor.of(suggestion.strength, suggestion.people, suggestion.id);
    }
}
