package dev.lodestar.interview;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.customer.Contact;
import dev.lodestar.customer.Contacts;
import dev.lodestar.interview.participant.AddParticipant;
import dev.lodestar.interview.participant.ParticipantEntity;
import dev.lodestar.interview.participant.RemoveParticipant;
import dev.lodestar.interview.participant.UpdateParticipant;
import dev.lodestar.interview.transcript.SpeakerEntity;
import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.Patch;
import dev.lodestar.shared.UserErrorCode;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.shared.text.Text;

import org.jspecify.annotations.Nullable;

/** The people who were interviewed. */
@ApplicationScoped
public class Participants {

    // An id that no row has, for the question whether any other row has a name.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Contacts contacts;

    Participants(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The participants with these ids, by id; those of other workspaces are missing. */
    @Transactional
    public Map<UUID, Participant> byId(Collection<UUID> ids) {
        return ParticipantEntity.ofIds(ids).stream().map(ParticipantEntity::toParticipant)
                .collect(Collectors.toMap(Participant::id, participant -> participant));
    }

    /**
     * Adds somebody to an interview.
     *
     * @throws UserErrorException with NOT_FOUND, or TAKEN if the interview has somebody of that name or that contact already
     */
    @Transactional
    public Participant add(AddParticipant.Input input) {
        // The lock makes a double click wait and then find the name taken.
        InterviewEntity.requireLocked(input.interviewId(), "input", "interviewId");
        return insert(input.interviewId(), new ParticipantInput(input.name(), input.buyingRole(), input.contactId()), "input")
                .toParticipant();
    }

    /**
     * Changes what is known of a participant.
     *
     * @throws UserErrorException with NOT_FOUND, STALE_VERSION or TAKEN
     */
    @Transactional
    public Participant update(UpdateParticipant.Input input) {
        var participant = ParticipantEntity.require(input.id, "input", "id");
        participant.requireVersion("participant", input.version, "input", "version");
        InterviewEntity.requireLocked(participant.interviewId, "input", "id");
        fill(participant, Patch.apply(input.name, participant.name, ""), Patch.apply(input.buyingRole, participant.buyingRole),
                Patch.apply(input.contactId, participant.contactId), participant.id, "input");
        ParticipantEntity.flush();
        return participant.toParticipant();
    }

    /**
     * Takes somebody out of an interview who was entered by mistake.
     *
     * @throws UserErrorException with NOT_FOUND, STALE_VERSION, or CONFLICT if they speak in a transcript
     */
    @Transactional
    public Participant remove(RemoveParticipant.Input input) {
        var participant = ParticipantEntity.require(input.id(), "input", "id");
        participant.requireVersion("participant", input.version(), "input", "version");
        if (SpeakerEntity.isMapped(participant.id)) {
            throw UserErrorException.conflict("%s speaks in a transcript. Say there that the speaker is somebody else first."
                    .formatted(participant.name), "input", "id");
        }
        participant.delete();
        return participant.toParticipant();
    }

    /** The contacts that participants are, in the same order, null where none is linked. */
    @Transactional
    public List<@Nullable Contact> contacts(List<Participant> of) {
        var byId = contacts.byIds(of.stream().map(Participant::contactId).filter(Objects::nonNull).distinct().toList());
        return of.stream().map(participant -> participant.contactId() == null ? null : byId.get(participant.contactId()))
                .toList();
    }

    ParticipantEntity insert(UUID interviewId, ParticipantInput input, String... field) {
        var participant = new ParticipantEntity();
        participant.interviewId = interviewId;
        fill(participant, input.name(), input.buyingRole(), input.contactId(), NOBODY, field);
        participant.persist();
        return participant;
    }

    private void fill(ParticipantEntity participant, String givenName, @Nullable BuyingRole buyingRole,
            @Nullable UUID contactId, UUID self, String... field) {
        var name = Text.NAME.required(givenName, within(field, "name"));
        if (buyingRole == null) {
            throw UserErrorException.required("Say which part %s played in the purchase.".formatted(name),
                    within(field, "buyingRole"));
        }
        if (ParticipantEntity.isNamed(participant.interviewId, name, self)) {
            throw new UserErrorException(UserErrorCode.TAKEN, "%s takes part already.".formatted(name), within(field, "name"));
        }
        if (contactId != null && contacts.find(contactId).isEmpty()) {
            throw new UserErrorException(UserErrorCode.NOT_FOUND,
                    "There is no such contact in this workspace. Add the contact first.",
                    within(field, "contactId"));
        }
        if (contactId != null && ParticipantEntity.isContact(participant.interviewId, contactId, self)) {
            throw new UserErrorException(UserErrorCode.TAKEN, "This contact takes part already.", within(field, "contactId"));
        }
        participant.name = name;
        participant.buyingRole = buyingRole;
        participant.contactId = contactId;
    }

    private static String[] within(String[] path, String field) {
        var whole = Arrays.copyOf(path, path.length + 1);
        whole[path.length] = field;
        return whole;
    }
}
