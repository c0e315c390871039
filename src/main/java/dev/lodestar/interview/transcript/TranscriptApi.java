package dev.lodestar.interview.transcript;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.interview.ImportTranscriptInput;
import dev.lodestar.interview.Interview;
import dev.lodestar.interview.Interviews;
import dev.lodestar.interview.Speaker;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.TranscriptImport;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.interview.Turn;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Nullable;

/** Transcripts, their turns and speakers, for a client. */
@GraphQLApi
public class TranscriptApi {

    private final Transcripts transcripts;
    private final Interviews interviews;
    private final TranscriptImport transcriptImport;

    TranscriptApi(Transcripts transcripts, Interviews interviews, TranscriptImport transcriptImport) {
        this.transcripts = transcripts;
        this.interviews = interviews;
        this.transcriptImport = transcriptImport;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The version of an interview's text with an id, if this workspace has it.")
    public Transcript transcript(@NonNull @Id @Description("The transcript's id.") String id) {
        return transcripts.find(Ids.parse("transcript", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("A window of a transcript, in the order of the conversation.")
    public Turn.Connection turns(@NonNull @Id @Description("The transcript's id.") String transcriptId,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after,
            @Description("The code point whose turn to begin with, if there is no cursor.") Integer from) {
        return transcripts.turns(Ids.parse("transcript", transcriptId), from, PageRequest.of(first, after)).as(Turn.Edge::new,
                Turn.Connection::new);
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The interview it is a version of.")
    public List<@NonNull Interview> interview(@Source List<Transcript> of) {
        var byId = interviews.byId(of.stream().map(Transcript::interviewId).distinct().toList());
        return of.stream().map(transcript -> byId.get(transcript.interviewId())).toList();
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The names in it and who they are, in the order they come.")
    public List<@NonNull List<@NonNull Speaker>> speakers(@Source List<Transcript> of) {
        return transcripts.speakers(of.stream().map(Transcript::id).toList());
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Imports a transcript as the next version of an interview's text; the same text again gives the same version.")
    public Transcript.ImportPayload importTranscript(
            @NonNull @Description("The transcript.") ImportTranscriptInput input) {
        return Outcome.of(() -> transcriptImport.run(input))
                .as((imported, errors) -> imported == null ? new Transcript.ImportPayload(null, false, errors)
                        : new Transcript.ImportPayload(imported.transcript(), imported.created(), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Says who the speakers of a transcript are.")
    public Transcript.SpeakersPayload mapSpeakers(@NonNull @Id @Description("The transcript's id.") String transcriptId,
            @NonNull @Description("The speakers to change.") List<@NonNull SpeakerMappingInput> input) {
        return Outcome.of(() -> transcripts.mapSpeakers(Ids.parse("transcript", transcriptId), input))
                .as(Transcript.SpeakersPayload::new);
    }
}
