package dev.lodestar.interview.participant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import dev.lodestar.interview.Participant;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.SameKey;
import dev.lodestar.workspace.TrashableEntity;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "participant")
public class ParticipantEntity extends TrashableEntity {

    public UUID interviewId;
    public String name;
    public String nameKey;
    @Enumerated(EnumType.STRING)
    public BuyingRole buyingRole;
    public @Nullable UUID contactId;

    @PrePersist
    @PreUpdate
    void key() {
        nameKey = SameKey.updated(nameKey, name);
    }

    public static ParticipantEntity require(UUID id, String... field) {
        return ParticipantEntity.<ParticipantEntity> findByIdOptional(id)
                .orElseThrow(() -> UserErrorException.notFound("participant", id, field));
    }

    public static List<ParticipantEntity> ofInterviews(Collection<UUID> interviewIds) {
        return list("interviewId in ?1 order by id", interviewIds);
    }

    public static List<ParticipantEntity> ofIds(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    public static List<ParticipantEntity> ofContact(UUID contactId) {
        return list("contactId", contactId);
    }

    public static boolean isNamed(UUID interviewId, String name, UUID otherThan) {
        return count("interviewId = ?1 and nameKey = ?2 and id <> ?3", interviewId, SameKey.of(name), otherThan) > 0;
    }

    public static boolean isContact(UUID interviewId, UUID contactId, UUID otherThan) {
        return count("interviewId = ?1 and contactId = ?2 and id <> ?3", interviewId, contactId, otherThan) > 0;
    }

    public Participant toParticipant() {
        return new Participant(id, name, buyingRole, contactId, version);
    }
}
