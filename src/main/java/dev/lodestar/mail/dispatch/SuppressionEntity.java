package dev.lodestar.mail.dispatch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.mail.SuppressionReason;
import dev.lodestar.shared.BaseEntity;

@Entity
@Table(name = "mail_suppression")
public class SuppressionEntity extends BaseEntity {

    public String email;
    @Enumerated(EnumType.STRING)
    public SuppressionReason reason;

    public static boolean contains(String email) {
        return count("lower(email) = lower(?1)", email) > 0;
    }
}
