package dev.lodestar.interview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.workspace.TrashableEntity;

@Entity
@Table(name = "interview")
class InterviewEntity extends TrashableEntity {

    public String title;
    public LocalDate heldOn;
    public String interviewer;
    public String idempotencyKey;

    static InterviewEntity require(UUID id) {
        return InterviewEntity.<InterviewEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("interview", id));
    }

    /** The interview, locked so that its versions of a transcript get their numbers one after the other. */
    public static InterviewEntity requireLocked(UUID id) {
        return InterviewEntity.<InterviewEntity> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> UserErrorException.notFound("interview", id));
    }

    /** Whether there is one, and lets nobody delete it before the transaction ends. */
    static boolean isThere(UUID id) {
        return InterviewEntity.findByIdOptional(id, LockModeType.PESSIMISTIC_READ).isPresent();
    }

    static Optional<InterviewEntity> ofKey(String idempotencyKey) {
        return find("idempotencyKey", idempotencyKey).firstResultOptional();
    }

    static List<InterviewEntity> newestFirst(PageRequest request) {
        return request.afterId()
                .map(after -> InterviewEntity.<InterviewEntity> find("id < ?1 order by id desc", after))
                .orElseGet(() -> find("order by id desc"))
                .page(0, request.rowsToRead()).list();
    }

    static List<InterviewEntity> ofIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Interview toInterview() {
        return new Interview(id, title, heldOn, interviewer, version, createdAt);
    }
}
