package dev.lodestar.survey.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;

@Entity
@Table(name = "invitation")
public class InvitationEntity extends BaseEntity {

    public UUID campaignId;
    public UUID contactId;
    @Enumerated(EnumType.STRING)
    public InvitationStatus status = InvitationStatus.INVITED;
    public int mails;
    public Instant expiresAt;

    public static List<InvitationEntity> ofContact(UUID contactId) {
        return list("contactId", contactId);
    }

    static Set<UUID> invited(UUID campaignId, Collection<UUID> contactIds) {
        return InvitationEntity.<InvitationEntity> list("campaignId = ?1 and contactId in ?2", campaignId, contactIds).stream()
                .map(invitation -> invitation.contactId).collect(Collectors.toSet());
    }

    /** An invitation, held against others until the end of the transaction: one person's clicks come one after the other. */
    public static Optional<InvitationEntity> lock(UUID id) {
        return InvitationEntity.<InvitationEntity> find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static List<InvitationEntity> inOrder(UUID campaignId, PageRequest request) {
        return request.afterId()
                .map(after -> InvitationEntity.<InvitationEntity> find("campaignId = ?1 and id > ?2 order by id", campaignId,
                        after))
                .orElseGet(() -> find("campaignId = ?1 order by id", campaignId))
                .page(0, request.rowsToRead()).list();
    }
}
