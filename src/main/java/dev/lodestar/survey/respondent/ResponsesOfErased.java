package dev.lodestar.survey.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.lodestar.customer.ContactErased;
import dev.lodestar.mail.Outbox;
import dev.lodestar.survey.campaign.Invitation;
import dev.lodestar.survey.campaign.InvitationEntity;
import dev.lodestar.survey.result.AnswerEntity;
import dev.lodestar.workspace.SecretLinks;

/** When a person is erased, their words and mails go and their links end; what they chose stays as a number. */
@ApplicationScoped
class ResponsesOfErased {

    private final SecretLinks links;
    private final Outbox outbox;

    ResponsesOfErased(SecretLinks links, Outbox outbox) {
        this.outbox = outbox;
        this.links = links;
    }

    void erase(@Observes ContactErased erased) {
        AnswerEntity.delete("""
                words is not null and responseId in (select r.id from ResponseEntity r where r.contactId = ?1)""",
                erased.contactId());
        for (var invitation : InvitationEntity.ofContact(erased.contactId())) {
            links.revoke(Invitation.LINK, invitation.id);
            links.revoke(Invitation.UNSUBSCRIBE, invitation.id);
        }
        if (erased.email() != null) {
            outbox.forget(erased.email());
        }
    }
}
