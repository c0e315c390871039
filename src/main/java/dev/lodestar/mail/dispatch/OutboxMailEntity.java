package dev.lodestar.mail.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.mail.MailMessage;
import dev.lodestar.mail.MailStatus;
import dev.lodestar.mail.OutboxMail;
import dev.lodestar.mail.OutboxMailFilter;
import dev.lodestar.mail.OutboxMailOrderField;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.graphql.Slice;
import dev.lodestar.shared.text.SameKey;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outbox_mail")
public class OutboxMailEntity extends BaseEntity {

    public String idempotencyKey;
    public String recipient;
    public String recipientKey;
    public String subject;
    public String textBody;
    public @Nullable String htmlBody;
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> headers;
    @Enumerated(EnumType.STRING)
    public MailStatus status = MailStatus.QUEUED;
    public int attempts;
    public @Nullable String lastError;
    public @Nullable Instant sentAt;

    @PrePersist
    @PreUpdate
    void key() {
        recipientKey = SameKey.updated(recipientKey, recipient);
    }

    public static Optional<OutboxMailEntity> findByKey(String key) {
        return find("idempotencyKey", key).firstResultOptional();
    }

    public static List<OutboxMailEntity> page(OutboxMailFilter filter, Slice<OutboxMailOrderField> slice) {
        return filter.bind(slice.bind(getSession().createSelectionQuery("from OutboxMailEntity m where %s and %s order by %s"
                .formatted(filter.condition("m"), slice.behind("m"), slice.order("m")), OutboxMailEntity.class)))
                .setMaxResults(slice.rowsToRead()).getResultList();
    }

    public static long count(OutboxMailFilter filter) {
        return filter.bind(getSession().createSelectionQuery(
                "select count(*) from OutboxMailEntity m where " + filter.condition("m"), Long.class)).getSingleResult();
    }

    public OutboxMail toOutboxMail() {
        return new OutboxMail(id, recipient, new MailMessage(subject, textBody, htmlBody), status, lastError, createdAt,
                sentAt);
    }
}
