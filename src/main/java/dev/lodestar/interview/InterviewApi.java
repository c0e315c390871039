package dev.lodestar.interview;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.customer.Contact;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;
import dev.lodestar.workspace.Trash;
import dev.lodestar.workspace.TrashKind;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Interviews and the people in them, for a client. */
@GraphQLApi
public class InterviewApi {

    private final Interviews interviews;
    private final Participants participants;
    private final Transcripts transcripts;
    private final Trash trash;

    InterviewApi(Interviews interviews, Participants participants, Transcripts transcripts, Trash trash) {
        this.interviews = interviews;
        this.participants = participants;
        this.transcripts = transcripts;
        this.trash = trash;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The interview with an id, if this workspace has it.")
    public Interview interview(@NonNull @Id @Description("The interview's id.") String id) {
        return interviews.find(Ids.parse("interview", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The interviews, the newest first.")
    public Interview.Connection interviews(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return interviews.list(PageRequest.of(first, after)).as(Interview.Edge::new, Interview.Connection::new);
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Who was interviewed.")
    public List<@NonNull List<@NonNull Participant>> participants(@Source List<Interview> of) {
        return interviews.participants(of.stream().map(Interview::id).toList());
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The versions of its text, the newest first.")
    public List<@NonNull List<@NonNull Transcript>> transcripts(@Source List<Interview> of) {
        return transcripts.ofInterviews(of.stream().map(Interview::id).toList());
    }

    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The contact they are, if one is linked.")
    public List<Contact> contact(@Source List<Participant> of) {
        return participants.contacts(of);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Enters an interview with its participants.")
    public Interview.Payload createInterview(@NonNull @Description("The interview.") CreateInterviewInput input) {
        return Outcome.of(() -> interviews.create(input)).as(Interview.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes an interview's own facts.")
    public Interview.Payload updateInterview(@NonNull @Id @Description("The interview's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("The new state.") UpdateInterviewInput input) {
        return Outcome.of(() -> interviews.update(Ids.parse("interview", id), version, input)).as(Interview.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts an interview into the trash, with its participants, transcripts and tags.")
    public DeleteInterviewPayload deleteInterview(
            @NonNull @Description("Which interview is to go into the trash.") DeleteInterviewInput input) {
        return Outcome.of(() -> trash.delete(TrashKind.INTERVIEW, input.id())).as(DeleteInterviewPayload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Adds somebody to an interview.")
    public Participant.Payload addParticipant(@NonNull @Id @Description("The interview's id.") String interviewId,
            @NonNull @Description("The person.") ParticipantInput input) {
        return Outcome.of(() -> participants.add(Ids.parse("interview", interviewId), input)).as(Participant.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes what is known of a participant.")
    public Participant.Payload updateParticipant(@NonNull @Id @Description("The participant's id.") String id,
            @NonNull @Description("The version you saw.") Integer version,
            @NonNull @Description("The new state.") ParticipantInput input) {
        return Outcome.of(() -> participants.update(Ids.parse("participant", id), version, input)).as(Participant.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes somebody out of an interview who speaks in none of its transcripts.")
    public Participant.Payload removeParticipant(@NonNull @Id @Description("The participant's id.") String id,
            @NonNull @Description("The version you saw.") Integer version) {
        return Outcome.of(() -> participants.remove(Ids.parse("participant", id), version)).as(Participant.Payload::new);
    }
}
