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
import dev.lodestar.shared.graphql.ChildPages;
import dev.lodestar.shared.graphql.Slice;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "invitation")
public class InvitationEntity extends BaseEntity {

    public UUID campaignId;
    public UUID contactId;
    @Enumerated(EnumType.STRING)
    public InvitationStatus status = InvitationStatus.INVITED;
    public int mails;
    public @Nullable Instant expiresAt;

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

    static ChildPages<InvitationEntity, InvitationOrderField> pages() {
        return new ChildPages<>(InvitationEntity.class, "campaignId", invitation -> invitation.campaignId,
                (invitation, field) -> new Slice.Place(invitation.id, invitation.id));
    }

    /** How many people of a campaign have come so far. */
    public record StatusCount(UUID campaignId, InvitationStatus status, long people) {
    }

    public static List<StatusCount> countByStatus(Collection<UUID> campaignIds) {
        return getSession().createSelectionQuery("""
                select i.campaignId, i.status, count(*) from InvitationEntity i where i.campaignId in :ids
                group by i.campaignId, i.status""", StatusCount.class).setParameter("ids", campaignIds).getResultList();
    }
}
