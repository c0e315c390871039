package dev.lodestar.workspace.member;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.text.SameKey;
import dev.lodestar.workspace.MemberRole;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "member_invitation")
public class MemberInvitationEntity extends BaseEntity {

    public String email;
    public String emailKey;
    @Enumerated(EnumType.STRING)
    public MemberRole role;
    public UUID invitedBy;
    public @Nullable Instant acceptedAt;

    @PrePersist
    @PreUpdate
    void key() {
        emailKey = SameKey.updated(emailKey, email);
    }

    public static Optional<MemberInvitationEntity> open(String email) {
        return find("emailKey = ?1 and acceptedAt is null", SameKey.of(email)).firstResultOptional();
    }
}
