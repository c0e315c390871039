package dev.lodestar.interview.transcript;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.interview.ImportTranscript;
import dev.lodestar.interview.Interview;
import dev.lodestar.interview.Interviews;
import dev.lodestar.interview.Speaker;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.TranscriptImport;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.interview.Turn;
import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;
import dev.lodestar.shared.graphql.FieldBatches;

import org.eclipse.microprofile.graphql.DefaultValue;
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
    private final Turns turns;
    private final TranscriptImport transcriptImport;
    private final FieldBatches batches;

    TranscriptApi(Transcripts transcripts, Interviews interviews, Turns turns, TranscriptImport transcriptImport,
            FieldBatches batches) {
        this.transcripts = transcripts;
        this.interviews = interviews;
        this.turns = turns;
        this.transcriptImport = transcriptImport;
        this.batches = batches;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The version of an interview's text with an id, if this workspace has it.")
    public Transcript transcript(@NonNull @Id @Description("The ID of the transcript.") String id) {
        return transcripts.find(Ids.parse("transcript", id)).orElse(null);
    }

    @NonNull
    @Description("The turns of the transcript.")
    public CompletionStage<Turn.Connection> turns(@Source Transcript transcript,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, as they were spoken if not given.") TurnOrder orderBy,
            @Description("The code point whose turn to begin with.") Integer from) {
        return batches.load(TurnsOf.transcript(transcript.id(), first, after, orderBy, from), turns::pages)
                .thenApply(page -> page.as(Turn.Edge::new, Turn.Connection::new));
    }

    @NonNull
    @Description("The interview that the transcript is a version of.")
    public List<@NonNull Interview> interview(@Source List<Transcript> of) {
        var byId = interviews.byId(of.stream().map(Transcript::interviewId).distinct().toList());
        return of.stream().map(transcript -> byId.get(transcript.interviewId())).toList();
    }

    @NonNull
    @Description("The names in the transcript and who they are, in the order they come.")
    public List<@NonNull List<@NonNull Speaker>> speakers(@Source List<Transcript> of) {
        return transcripts.speakers(of.stream().map(Transcript::id).toList());
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Imports a transcript as the next version of the text of an interview. The same text again gives the same version.")
    public ImportTranscript.Payload importTranscript(
            @NonNull @Description("The transcript to import.") ImportTranscript.Input input) {
        return Outcome.of(() -> transcriptImport.run(input))
                .as((imported, errors) -> imported == null ? new ImportTranscript.Payload(null, false, errors)
                        : new ImportTranscript.Payload(imported.transcript(), imported.created(), errors));
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Says who the speakers of a transcript are.")
    public MapSpeakers.Payload mapSpeakers(@NonNull @Description("Who the speakers are.") MapSpeakers.Input input) {
        return Outcome.of(() -> transcripts.mapSpeakers(input)).as(MapSpeakers.Payload::new);
    }
}
