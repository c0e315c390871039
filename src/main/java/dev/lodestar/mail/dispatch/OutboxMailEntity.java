package dev.lodestar.mail.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.mail.MailStatus;
import dev.lodestar.mail.OutboxMail;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.text.SameKey;

@Entity
@Table(name = "outbox_mail")
public class OutboxMailEntity extends BaseEntity {

    public String idempotencyKey;
    public String recipient;
    public String recipientKey;
    public String subject;
    public String textBody;
    public String htmlBody;
    public String headers;
    @Enumerated(EnumType.STRING)
    public MailStatus status = MailStatus.QUEUED;
    public int attempts;
    public String lastError;
    public Instant sentAt;

    @PrePersist
    @PreUpdate
    void key() {
        recipientKey = SameKey.kept(recipientKey, recipient);
    }

    public static Optional<OutboxMailEntity> findByKey(String key) {
        return find("idempotencyKey", key).firstResultOptional();
    }

    public static List<OutboxMailEntity> newestFirst(PageRequest request) {
        return request.afterId()
                .map(after -> OutboxMailEntity.<OutboxMailEntity> find("id < ?1 order by id desc", after))
                .orElseGet(() -> find("order by id desc"))
                .page(0, request.rowsToRead()).list();
    }

    public OutboxMail toOutboxMail() {
        return new OutboxMail(id, recipient, subject, textBody, htmlBody, status, lastError, createdAt, sentAt);
    }
}
