package dev.lodestar.mail.dispatch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.mail.SuppressionReason;
import dev.lodestar.shared.BaseEntity;
import dev.lodestar.shared.text.SameKey;

import org.jspecify.annotations.Nullable;

/** An address that must not be written to. Of somebody who was erased only a hash is kept, in place of the key. */
@Entity
@Table(name = "mail_suppression")
public class SuppressionEntity extends BaseEntity {

    public @Nullable String email;
    public String emailKey;
    @Enumerated(EnumType.STRING)
    public SuppressionReason reason;

    @PrePersist
    @PreUpdate
    void key() {
        if (email != null) {
            emailKey = SameKey.updated(emailKey, email);
        }
    }

    public static boolean contains(UUID workspace, String email) {
        return count("emailKey in ?1", List.of(SameKey.of(email), hash(workspace, email))) > 0;
    }

    /** Leaves nothing of the address but its hash. */
    public static void erase(UUID workspace, String email) {
        SuppressionEntity.<SuppressionEntity> find("emailKey", SameKey.of(email)).stream().forEach(one -> {
            one.email = null;
            one.emailKey = hash(workspace, email);
        });
    }

    /** With the workspace in it, so that lists of different workspaces cannot be laid side by side. */
    private static String hash(UUID workspace, String email) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((workspace + " " + SameKey.of(email)).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
