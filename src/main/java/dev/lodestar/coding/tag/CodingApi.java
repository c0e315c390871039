package dev.lodestar.coding.tag;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.coding.Code;
import dev.lodestar.coding.Codebooks;
import dev.lodestar.coding.Coding;
import dev.lodestar.coding.Codings;
import dev.lodestar.coding.TagPassageInput;
import dev.lodestar.interview.Participant;
import dev.lodestar.interview.Transcript;
import dev.lodestar.interview.Transcripts;
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

/** Tags on passages of transcripts, for a client. */
@GraphQLApi
public class CodingApi {

    private final Codings codings;
    private final Codebooks codebooks;
    private final Transcripts transcripts;

    CodingApi(Codings codings, Codebooks codebooks, Transcripts transcripts) {
        this.codings = codings;
        this.codebooks = codebooks;
        this.transcripts = transcripts;
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.VIEWER)
    @Description("The tag with an id, if this workspace has it; one that was taken off is found too.")
    public Coding coding(@NonNull @Id @Description("The tag's id.") String id) {
        return codings.find(Ids.parse("tag", id)).orElse(null);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The tags of a transcript that touch a window of it, in the order of the text.")
    public Coding.Connection codings(@NonNull @Id @Description("The transcript's id.") String transcriptId,
            @Description("The first code point of the window, the beginning if not said.") Integer from,
            @Description("The code point behind the window, the end if not said.") Integer to,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return codings.ofTranscript(Ids.parse("transcript", transcriptId), from, to, PageRequest.of(first, after)).as(
                Coding.Edge::new,
                Coding.Connection::new);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The tags with a code, the oldest first.")
    public Coding.Connection codingsOfCode(@NonNull @Id @Description("The code's id.") String codeId,
            @Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return codings.ofCode(Ids.parse("code", codeId), PageRequest.of(first, after)).as(Coding.Edge::new,
                Coding.Connection::new);
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("What it is tagged with.")
    public List<@NonNull Code> code(@Source List<Coding> of) {
        var byId = codebooks.byId(of.stream().map(Coding::codeId).distinct().toList());
        return of.stream().map(coding -> byId.get(coding.codeId())).toList();
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("The text that the passage is in.")
    public List<@NonNull Transcript> transcript(@Source List<Coding> of) {
        var byId = transcripts.byId(of.stream().map(Coding::transcriptId).distinct().toList());
        return of.stream().map(coding -> byId.get(coding.transcriptId())).toList();
    }

    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Who says something in the passage, without interviewers.")
    public List<@NonNull List<@NonNull Participant>> participants(@Source List<Coding> of) {
        return codings.participants(of);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Tags a passage in your name; the same passage and code again give the same tag.")
    public Coding.Payload tagPassage(@NonNull @Description("The passage.") TagPassageInput input) {
        return Outcome.of(() -> codings.tag(input)).as(Coding.Payload::new);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Takes a tag off.")
    public Coding.Payload untagPassage(@NonNull @Id @Description("The tag's id.") String id) {
        return Outcome.of(() -> codings.untag(Ids.parse("tag", id))).as(Coding.Payload::new);
    }
}
