package dev.lodestar.coding.tag;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.coding.Code;
import dev.lodestar.coding.Codebooks;
import dev.lodestar.coding.Coding;
import dev.lodestar.coding.Codings;
import dev.lodestar.coding.TagPassage;
import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.Transcripts;
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

/** Tags on passages of transcripts, for a client. */
@GraphQLApi
public class CodingApi {

    private final Codings codings;
    private final Codebooks codebooks;
    private final Transcripts transcripts;
    private final CodingPages pages;
    private final FieldBatches batches;

    CodingApi(Codings codings, Codebooks codebooks, Transcripts transcripts, CodingPages pages, FieldBatches batches) {
        this.codings = codings;
        this.codebooks = codebooks;
        this.transcripts = transcripts;
        this.pages = pages;
        this.batches = batches;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The tag with an ID, if this workspace has it. One that was taken off is found too.")
    public Coding coding(@NonNull @Id @Description("The ID of the tag.") String id) {
        return codings.find(Ids.parse("tag", id)).orElse(null);
    }

    @NonNull
    @Description("The tags of the transcript.")
    public CompletionStage<Coding.Connection> codings(@Source Transcript transcript,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, as they stand in the text if not given.") CodingOrder orderBy,
            @Description("Only tags that end behind this code point.") Integer from,
            @Description("Only tags that begin before this code point.") Integer to) {
        return batches.load(CodingsOf.transcript(transcript.id(), first, after, orderBy, from, to), pages::pages)
                .thenApply(page -> page.as(Coding.Edge::new, Coding.Connection::new));
    }

    @NonNull
    @Description("The tags that bear the code.")
    public CompletionStage<Coding.Connection> codings(@Source Code code,
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("How many, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the list, the oldest first if not given.") CodingOrder orderBy) {
        return batches.load(CodingsOf.code(code.id(), first, after, orderBy), pages::pages)
                .thenApply(page -> page.as(Coding.Edge::new, Coding.Connection::new));
    }

    @NonNull
    @Description("The code that the passage bears.")
    public List<@NonNull Code> code(@Source List<Coding> of) {
        var byId = codebooks.byId(of.stream().map(Coding::codeId).distinct().toList());
        return of.stream().map(coding -> byId.get(coding.codeId())).toList();
    }

    @NonNull
    @Description("The transcript that the passage stands in.")
    public List<@NonNull Transcript> transcript(@Source List<Coding> of) {
        var byId = transcripts.byId(of.stream().map(Coding::transcriptId).distinct().toList());
        return of.stream().map(coding -> byId.get(coding.transcriptId())).toList();
    }

    @NonNull
    @Description("The people who say something in the passage, without interviewers.")
    public List<@NonNull List<@NonNull Participant>> participants(@Source List<Coding> of) {
        return codings.participants(of);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Tags a passage in the name of the caller. The same passage and code again give the same tag.")
    public TagPassage.Payload tagPassage(@NonNull @Description("The passage to tag.") TagPassage.Input input) {
        return Outcome.of(() -> codings.tag(input)).as(TagPassage.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a tag off. Taking it off twice is taking it off once.")
    public UntagPassage.Payload untagPassage(@NonNull @Description("The tag to take off.") UntagPassage.Input input) {
        return Outcome.of(() -> codings.untag(input.id())).as(UntagPassage.Payload::new);
    }
}
