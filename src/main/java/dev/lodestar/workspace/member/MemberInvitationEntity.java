package dev.lodestar.workspace.member;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.workspace.MemberRole;

@Entity
@Table(name = "member_invitation")
public class MemberInvitationEntity extends BaseEntity {

    public String email;
    @Enumerated(EnumType.STRING)
    public MemberRole role;
    public UUID invitedBy;
    public Instant acceptedAt;

    public static Optional<MemberInvitationEntity> open(String email) {
        return find("lower(email) = lower(?1) and acceptedAt is null", email).firstResultOptional();
    }
}
