package dev.lodestar.survey.campaign;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.mail.SuppressionReason;
import dev.lodestar.mail.Suppressions;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.survey.CampaignStatus;
import dev.lodestar.survey.Campaigns;
import dev.lodestar.survey.questionnaire.SurveyVersionEntity;
import dev.lodestar.workspace.AuditEvent;
import dev.lodestar.workspace.AuditLog;

/** The invited people of a campaign, for the team. */
@ApplicationScoped
public class Invitations {

    private final Contacts contacts;
    private final Suppressions suppressions;
    private final InvitationMails mails;
    private final AuditLog auditLog;
    private final Clock clock;

    Invitations(Contacts contacts, Suppressions suppressions, InvitationMails mails, AuditLog auditLog, Clock clock) {
        this.contacts = contacts;
        this.suppressions = suppressions;
        this.mails = mails;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** Pages of the invitations of campaigns. */
    @Transactional
    public Map<ChildrenOf<InvitationOrderField>, Page<Invitation>> pages(Collection<ChildrenOf<InvitationOrderField>> asked) {
        var pages = InvitationEntity.pages().of(asked);
        var people = contacts.byIds(pages.values().stream().flatMap(page -> page.rows().stream()).map(row -> row.contactId)
                .collect(Collectors.toSet()));
        return pages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                page -> page.getValue().map(row -> invitation(row, Objects.requireNonNull(people.get(row.contactId))))));
    }

    /** Writes to the person again, with a new link; the earlier ones stay good. */
    @Transactional
    public Invitation resend(UUID id, int version) {
        var invitation = require(id);
        invitation.requireVersion("invitation", version, "input", "version");
        var campaign = Campaigns.require(invitation.campaignId);
        var contact = contacts.find(invitation.contactId).orElseThrow();
        if (invitation.status != InvitationStatus.INVITED && invitation.status != InvitationStatus.STARTED
                || campaign.status == CampaignStatus.CLOSED) {
            throw UserErrorException.conflict("Only an open invitation of an open campaign can be sent again; this one is %s."
                    .formatted(invitation.status), "input", "id");
        }
        if (invitation.expiresAt != null && !invitation.expiresAt.isAfter(clock.instant())) {
            throw new UserErrorException(UserErrorCode.EXPIRED, "The links of this campaign have ended.", "input", "id");
        }
        if (contact.identity().email() == null || suppressions.contains(contact.identity().email())) {
            throw UserErrorException.conflict("This person cannot be written to any more.", "input", "id");
        }
        mails.write(campaign, SurveyVersionEntity.get(campaign.surveyVersionId).questionnaire.language(), invitation, contact);
        InvitationEntity.flush();
        return invitation(invitation);
    }

    /** Takes the person's links back. What was answered completely stays. */
    @Transactional
    public Invitation revoke(UUID id, int version) {
        var invitation = require(id);
        invitation.requireVersion("invitation", version, "input", "version");
        if (invitation.status == InvitationStatus.COMPLETED) {
            throw UserErrorException.conflict("This person has answered already; the link is used.", "input", "id");
        }
        invitation.status = InvitationStatus.REVOKED;
        InvitationEntity.flush();
        auditLog.record(AuditEvent.of("invitation.revoked", "invitation", id));
        return invitation(invitation);
    }

    /** The person asked not to be written to: no campaign writes to this address any more. */
    @Transactional
    public void unsubscribe(UUID id) {
        contacts.find(require(id).contactId).flatMap(contact -> Optional.ofNullable(contact.identity().email()))
                .ifPresent(email -> suppressions.add(email, SuppressionReason.UNSUBSCRIBED));
    }

    private Invitation invitation(InvitationEntity row) {
        return invitation(row, contacts.find(row.contactId).orElseThrow());
    }

    private static Invitation invitation(InvitationEntity row, Contact contact) {
        return new Invitation(row.id, row.version, contact, row.status, row.mails, row.expiresAt, row.createdAt);
    }

    private static InvitationEntity require(UUID id) {
        return InvitationEntity.lock(id).orElseThrow(() -> UserErrorException.notFound("invitation", id, "input", "id"));
    }
}
