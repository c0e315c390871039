package dev.lodestar.mail.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.mail.SuppressionReason;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.text.SameKey;

@Entity
@Table(name = "mail_suppression")
public class SuppressionEntity extends BaseEntity {

    public String email;
    public String emailKey;
    @Enumerated(EnumType.STRING)
    public SuppressionReason reason;

    @PrePersist
    @PreUpdate
    void key() {
        emailKey = SameKey.updated(emailKey, email);
    }

    public static boolean contains(String email) {
        return count("emailKey", SameKey.of(email)) > 0;
    }
}
