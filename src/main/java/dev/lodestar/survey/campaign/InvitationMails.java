package dev.lodestar.survey.campaign;

import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.customer.Contact;
import dev.lodestar.mail.Outbox;
import dev.lodestar.mail.OutgoingMail;
import dev.lodestar.shared.PublicAddress;
import dev.lodestar.workspace.SecretLinks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Writes the mails of a campaign. */
@ApplicationScoped
class InvitationMails {

    /** Templates in the folder InvitationMails. */
    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance text(String message, String link, String unsubscribe);

        static native TemplateInstance html(String language, String message, String link, String unsubscribe);
    }

    private final Outbox outbox;
    private final SecretLinks links;
    private final PublicAddress address;

    InvitationMails(Outbox outbox, SecretLinks links, PublicAddress address) {
        this.outbox = outbox;
        this.links = links;
        this.address = address;
    }

    /**
     * Leaves the next mail of an invitation in the outbox. The links of earlier mails stay good: nobody knows which mail a
     * person
     * opens.
     */
    void write(CampaignEntity campaign, String language, InvitationEntity invitation, Contact contact) {
        invitation.mails++;
        var link = address.of("/r/" + links.issue(Invitation.LINK, invitation.id, invitation.expiresAt));
        var unsubscribe = address.of("/respond/unsubscribe/" + links.issue(Invitation.UNSUBSCRIBE, invitation.id, null));
        var message = campaign.mailMessage.replace("{name}", contact.identity().name() == null ? "" : contact.identity().name())
                .strip();
        // Only people with an address are invited, and an erased person's invitation is not sent again.
        var email = Objects.requireNonNull(contact.identity().email());
        outbox.enqueue(new OutgoingMail("invitation/" + invitation.id + "/" + invitation.mails, email,
                campaign.mailSubject, Templates.text(message, link, unsubscribe).render(),
                Templates.html(language, message, link, unsubscribe).render(),
                // RFC 8058: a mail program may unsubscribe with one click.
                Map.of("List-Unsubscribe", "<" + unsubscribe + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")));
    }
}
