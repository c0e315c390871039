package dev.lodestar.mail;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.mail.dispatch.MailDispatcher;
import dev.lodestar.mail.dispatch.OutboxMailEntity;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.shared.jobs.WorkQueue;
import dev.lodestar.shared.tenancy.Tenancy;
import dev.lodestar.shared.text.SameKey;

/** Where mails are left in the transaction that causes them; they are sent after it. */
@ApplicationScoped
public class Outbox {

    private final WorkQueue queue;
    private final Tenancy tenancy;

    Outbox(WorkQueue queue, Tenancy tenancy) {
        this.queue = queue;
        this.tenancy = tenancy;
    }

    /** Leaves a mail; one with a key that was used before changes nothing. */
    @Transactional
    public void enqueue(OutgoingMail mail) {
        if (OutboxMailEntity.findByKey(mail.key()).isPresent()) {
            return;
        }
        var entity = new OutboxMailEntity();
        entity.idempotencyKey = mail.key();
        entity.recipient = mail.to();
        entity.subject = mail.subject();
        entity.textBody = mail.text();
        entity.htmlBody = mail.html();
        entity.headers = mail.headers();
        entity.persist();
        queue.add(MailDispatcher.NAME, tenancy.current(), entity.id);
    }

    @Transactional
    public Page<OutboxMail> list(OutboxMailFilter filter, ConnectionRequest<OutboxMailOrderField> request) {
        return request.page(OutboxMailEntity.page(filter, request.slice()), mail -> new Slice.Place(mail.id, mail.id),
                () -> OutboxMailEntity.count(filter)).map(OutboxMailEntity::toOutboxMail);
    }

    @Transactional
    public Optional<OutboxMail> find(UUID id) {
        return OutboxMailEntity.<OutboxMailEntity> findByIdOptional(id).map(OutboxMailEntity::toOutboxMail);
    }

    /** Empties the mails to an address; what is not sent yet never is. The rows stay, so that their keys stay used. */
    @Transactional
    public void erase(String address) {
        OutboxMailEntity.update(
                """
                        recipient = 'erased', recipientKey = 'erased', subject = 'Erased', textBody = '', htmlBody = null, headers = ?5,
                        status = case when status in (?2, ?3) then ?4 else status end
                        where recipientKey = ?1""",
                SameKey.of(address), MailStatus.QUEUED, MailStatus.KEPT, MailStatus.SUPPRESSED, Map.of());
    }

    /** Sends a mail again that was kept, failed, or may not have arrived. */
    @Transactional
    public OutboxMail retry(UUID id) {
        var mail = OutboxMailEntity.<OutboxMailEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("mail", id, "input", "id"));
        if (mail.status == MailStatus.SENT || mail.status == MailStatus.SENDING || mail.status == MailStatus.QUEUED) {
            throw UserErrorException
                    .conflict("This mail is %s; only one that was kept, failed or is uncertain can be sent again."
                            .formatted(mail.status), "input", "id");
        }
        mail.status = MailStatus.QUEUED;
        mail.attempts = 0;
        mail.lastError = null;
        queue.add(MailDispatcher.NAME, tenancy.current(), mail.id);
        return mail.toOutboxMail();
    }
}
