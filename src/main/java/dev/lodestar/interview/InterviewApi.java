package dev.lodestar.interview;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.workspace.Trash;
import dev.lodestar.workspace.TrashKind;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Interviews, for a client. */
@GraphQLApi
public class InterviewApi {

    private final Interviews interviews;
    private final Transcripts transcripts;
    private final Trash trash;

    InterviewApi(Interviews interviews, Transcripts transcripts, Trash trash) {
        this.interviews = interviews;
        this.transcripts = transcripts;
        this.trash = trash;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The interview with an id, if this workspace has it.")
    public Interview interview(@NonNull @Id @Description("The ID of the interview.") String id) {
        return interviews.find(Ids.parse("interview", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The interviews of the workspace.")
    public Interview.Connection interviews(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, those entered last first if not given.") InterviewOrder orderBy,
            @Description("Which interviews, all if not given.") InterviewFilter filter) {
        var order = orderBy == null ? InterviewOrder.NEWEST_FIRST : orderBy;
        return interviews.list(filter == null ? InterviewFilter.ALL : filter,
                ConnectionRequest.of("interviews", first, after, order.field(), order.direction()))
                .as(Interview.Edge::new, Interview.Connection::new);
    }

    @NonNull
    @Description("The people who were interviewed.")
    public List<@NonNull List<@NonNull Participant>> participants(@Source List<Interview> of) {
        return interviews.participants(of.stream().map(Interview::id).toList());
    }

    @NonNull
    @Description("The versions of the text of the interview, the newest first.")
    public List<@NonNull List<@NonNull Transcript>> transcripts(@Source List<Interview> of) {
        return transcripts.ofInterviews(of.stream().map(Interview::id).toList());
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Enters an interview with its participants.")
    public CreateInterview.Payload createInterview(
            @NonNull @Description("The interview to enter.") CreateInterview.Input input) {
        return Outcome.of(() -> interviews.create(input)).as(CreateInterview.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Changes the facts of an interview.")
    public UpdateInterview.Payload updateInterview(
            @NonNull @Description("The change of the interview.") UpdateInterview.Input input) {
        return Outcome.of(() -> interviews.update(input)).as(UpdateInterview.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Puts an interview into the trash, with its participants, transcripts and tags.")
    public DeleteInterview.Payload deleteInterview(
            @NonNull @Description("The interview to put into the trash.") DeleteInterview.Input input) {
        return Outcome.of(() -> trash.delete(TrashKind.INTERVIEW, input.id(), "input", "id")).as(DeleteInterview.Payload::new);
    }
}
