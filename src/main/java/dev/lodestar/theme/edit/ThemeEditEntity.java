package dev.lodestar.theme.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.Attribution;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.theme.edit.model.Edit;
import dev.lodestar.theme.edit.model.Quote;
import dev.lodestar.theme.statement.CountById;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "theme_edit")
class ThemeEditEntity extends BaseEntity {

    public UUID editLogId;
    /** Its place in the edit log. */
    public int number;
    /** The number of the search it was made in; it holds for that one and those behind it. */
    public int since;
    public UUID topicId;
    @Enumerated(EnumType.STRING)
    public ThemeEditKind kind;
    public @Nullable UUID identityId;
    public @Nullable List<UUID> fromIdentityIds;
    public @Nullable String name;
    public @Nullable String idempotencyKey;
    public String madeBy;
    public @Nullable String undoneBy;
    public @Nullable Instant undoneAt;

    static Optional<ThemeEditEntity> findEdit(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<ThemeEditEntity> findByKey(@Nullable String key) {
        return key == null ? Optional.empty() : find("idempotencyKey", key).firstResultOptional();
    }

    /** What counts in a search, the oldest first. */
    static List<ThemeEditEntity> counting(UUID editLogId, int search) {
        return list("editLogId = ?1 and since <= ?2 and undoneAt is null order by number", editLogId, search);
    }

    /** What holds of a kind for a theme, the oldest first. */
    static List<ThemeEditEntity> holding(ThemeEditKind kind, UUID identityId) {
        return list("kind = ?1 and identityId = ?2 and undoneAt is null order by number", kind, identityId);
    }

    /** The first edits of each of the edit logs behind a place, all in one order. */
    static List<ThemeEditEntity> firstOfEach(Collection<UUID> editLogIds, Slice<ThemeEditOrderField> slice) {
        return slice.bind(getSession().createSelectionQuery("""
                from ThemeEditEntity r where r.id in (select ranked.id from (
                    select s.id as id, row_number() over (partition by s.editLogId order by %s) as place
                    from ThemeEditEntity s where s.editLogId in :logs and %s) ranked where ranked.place <= :most)
                order by %s""".formatted(slice.order("s"), slice.behind("s"), slice.order("r")), ThemeEditEntity.class))
                .setParameter("logs", editLogIds).setParameter("most", slice.rowsToRead()).getResultList();
    }

    static Map<UUID, Integer> counts(Collection<UUID> editLogIds) {
        return CountById.byId(getEntityManager().createQuery(
                "select e.editLogId, count(e) from ThemeEditEntity e where e.editLogId in :logs group by e.editLogId",
                CountById.class).setParameter("logs", editLogIds).getResultList());
    }

    /** The edits as constraints, in their order. */
    static List<Edit> asConstraints(List<ThemeEditEntity> edits) {
        var quotes = ThemeEditQuoteEntity.ofEdits(edits.stream().map(edit -> edit.id).toList());
        var constraints = new ArrayList<Edit>();
        edits.forEach(edit -> constraints.addAll(edit.constraints(quotes.getOrDefault(edit.id, List.of()))));
        return constraints;
    }

    ThemeEdit toThemeEdit() {
        return new ThemeEdit(id, version, kind, new Attribution(madeBy, createdAt),
                undoneAt == null || undoneBy == null ? null : new Attribution(undoneBy, undoneAt), name,
                new ThemeEdit.Target(topicId, identityId, mergedIdentities()));
    }

    /** The theme of an edit that is about one: of each but a quote that was moved out of all themes or set free. */
    private UUID identity() {
        return Objects.requireNonNull(identityId, "The theme of the edit is stored with it");
    }

    private List<UUID> mergedIdentities() {
        return fromIdentityIds == null ? List.of() : List.copyOf(fromIdentityIds);
    }

    private List<Edit> constraints(List<Quote> quotes) {
        return switch (kind) {
            case RENAME -> List.of(new Edit.Renamed(identity(), Objects.requireNonNull(name, "A new name is stored with it")));
            case MERGE ->
                mergedIdentities().stream().<Edit> map(from -> new Edit.Merged(from, identity(), since, quotes)).toList();
            case SPLIT -> name == null ? List.of(new Edit.Placed(quotes, identityId))
                    : List.of(new Edit.Placed(quotes, identityId), new Edit.Renamed(identity(), name));
            case MOVE -> List.of(new Edit.Placed(quotes, identityId));
            case PIN -> List.of(new Edit.Pinned(identity(), quotes));
            case IGNORE -> List.of(new Edit.Ignored(identity()));
            case CONFIRM -> List.of(new Edit.Confirmed(quotes, identity()));
            case UNCONFIRM -> List.of(new Edit.Unconfirmed(quotes));
        };
    }

    /** An edit of a kind, to be filled and made. */
    static ThemeEditEntity of(ThemeEditKind kind) {
        var edit = new ThemeEditEntity();
        edit.kind = kind;
        return edit;
    }
}
