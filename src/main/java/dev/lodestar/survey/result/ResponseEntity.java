package dev.lodestar.survey.result;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "response")
public class ResponseEntity extends BaseEntity {

    public UUID surveyId;
    public UUID surveyVersionId;
    public UUID contactId;
    public @Nullable UUID invitationId;
    public @Nullable String rowKey;
    public @Nullable UUID accountId;
    @Enumerated(EnumType.STRING)
    public @Nullable BuyingRole buyingRole;
    @Enumerated(EnumType.STRING)
    public ResponseStatus status = ResponseStatus.STARTED;
    public Instant startedAt;
    public @Nullable Instant completedAt;
    public boolean incentivised;
    public String notAsked = "";

    public static Optional<ResponseEntity> ofInvitation(UUID invitationId) {
        return find("invitationId", invitationId).firstResultOptional();
    }

    /** The response of an invitation, held against others until the end of the transaction. */
    static Optional<ResponseEntity> lockOfInvitation(UUID invitationId) {
        return ResponseEntity.<ResponseEntity> find("invitationId", invitationId).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public static Map<String, ResponseEntity> withRowKeys(UUID surveyId, Collection<String> rowKeys) {
        return ResponseEntity.<ResponseEntity> list("surveyId = ?1 and rowKey in ?2", surveyId, rowKeys).stream()
                .collect(Collectors.toMap(response -> response.rowKey, response -> response, (a, b) -> a, LinkedHashMap::new));
    }

    static ChildPages<ResponseEntity, ResponseOrderField> pages() {
        return new ChildPages<>(ResponseEntity.class, "surveyId", response -> response.surveyId, ResponseEntity::place);
    }

    static List<ChildPages.Count> countCompleted(Collection<UUID> surveyIds) {
        return getSession().createSelectionQuery("""
                select r.surveyId, count(*) from ResponseEntity r where r.surveyId in :ids and r.status = :status
                group by r.surveyId""", ChildPages.Count.class).setParameter("ids", surveyIds)
                .setParameter("status", ResponseStatus.COMPLETED).getResultList();
    }

    private Slice.Place place(ResponseOrderField field) {
        return new Slice.Place(switch (field) {
            case CREATED_AT -> id;
            case STARTED_AT -> startedAt;
        }, id);
    }

    /** Completed responses, the latest first, behind one of them. */
    public static List<ResponseEntity> completedBehind(UUID surveyId, Optional<UUID> behind, int most) {
        return behind
                .map(id -> ResponseEntity.<ResponseEntity> find("surveyId = ?1 and status = ?2 and id < ?3 order by id desc",
                        surveyId, ResponseStatus.COMPLETED, id))
                .orElseGet(() -> find("surveyId = ?1 and status = ?2 order by id desc", surveyId, ResponseStatus.COMPLETED))
                .page(0, most).list();
    }

    public static List<ResponseEntity> completedOf(UUID surveyId) {
        return list("surveyId = ?1 and status = ?2 order by id", surveyId, ResponseStatus.COMPLETED);
    }

    public Set<String> notAskedIds() {
        return notAsked.isEmpty() ? Set.of() : Set.of(notAsked.split(" "));
    }
}
