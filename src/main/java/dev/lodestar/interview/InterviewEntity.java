package dev.lodestar.interview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.workspace.TrashableEntity;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interview")
class InterviewEntity extends TrashableEntity {

    public String title;
    public LocalDate heldOn;
    public @Nullable String interviewer;
    public @Nullable String idempotencyKey;

    static InterviewEntity require(UUID id, String... field) {
        return InterviewEntity.<InterviewEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("interview", id, field));
    }

    /** The interview, locked so that its versions of a transcript get their numbers one after the other. */
    public static InterviewEntity requireLocked(UUID id, String... field) {
        return InterviewEntity.<InterviewEntity> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> UserErrorException.notFound("interview", id, field));
    }

    /** Whether there is one, and lets nobody delete it before the transaction ends. */
    static boolean isThere(UUID id) {
        return InterviewEntity.findByIdOptional(id, LockModeType.PESSIMISTIC_READ).isPresent();
    }

    static Optional<InterviewEntity> ofKey(String idempotencyKey) {
        return find("idempotencyKey", idempotencyKey).firstResultOptional();
    }

    static List<InterviewEntity> page(InterviewFilter filter, Slice<InterviewOrderField> slice) {
        return filter.bind(slice.bind(getSession().createSelectionQuery(
                "from InterviewEntity i where %s and %s order by %s".formatted(filter.condition("i"), slice.behind("i"),
                        slice.order("i")),
                InterviewEntity.class))).setMaxResults(slice.rowsToRead()).getResultList();
    }

    static long count(InterviewFilter filter) {
        return filter.bind(getSession().createSelectionQuery(
                "select count(*) from InterviewEntity i where " + filter.condition("i"), Long.class)).getSingleResult();
    }

    Slice.Place place(InterviewOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case HELD_ON -> heldOn;
            case TITLE -> title;
        }, id);
    }

    static List<InterviewEntity> ofIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Interview toInterview() {
        return new Interview(id, title, heldOn, interviewer, version, createdAt);
    }
}
