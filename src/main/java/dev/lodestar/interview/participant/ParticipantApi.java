package dev.lodestar.interview.participant;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.customer.Contact;
import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Participants;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** The people in interviews, for a client. */
@GraphQLApi
public class ParticipantApi {

    private final Participants participants;

    ParticipantApi(Participants participants) {
        this.participants = participants;
    }

    @Nullable
    @Description("The contact that the person is, if one is linked.")
    public List<Contact> contact(@Source List<Participant> of) {
        return participants.contacts(of);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds somebody to an interview.")
    public AddParticipant.Payload addParticipant(@NonNull @Description("The person to add.") AddParticipant.Input input) {
        return Outcome.of(() -> participants.add(input)).as(AddParticipant.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes what is known of a participant.")
    public UpdateParticipant.Payload updateParticipant(
            @NonNull @Description("The change of the participant.") UpdateParticipant.Input input) {
        return Outcome.of(() -> participants.update(input)).as(UpdateParticipant.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes somebody out of an interview who speaks in none of its transcripts.")
    public RemoveParticipant.Payload removeParticipant(
            @NonNull @Description("The participant to take out.") RemoveParticipant.Input input) {
        return Outcome.of(() -> participants.remove(input)).as(RemoveParticipant.Payload::new);
    }
}
