package dev.lodestar.interview;

import java.util.List;

import dev.lodestar.interview.transcript.Cue;
import dev.lodestar.shared.PageInfo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One speaker's uninterrupted stretch of a transcript. */
@DefaultNonNull
@Description("One speaker's uninterrupted stretch of a transcript.")
public record Turn(
        @Description("The place of the turn in the conversation, from 0.") int number,
        @Description("The speaker of the turn.") Speaker speaker,
        @Description("The words of the turn.") String text,
        @Description("Where the words stand in the transcript.") TextRange range,
        @Nullable @Description("When it begins, in milliseconds from the start of the recording, if known.") Integer startMs,
        @Nullable @Description("When it ends, in milliseconds, if known.") Integer endMs,
        @Description("The timed stretches in it, if the file had them.") List<@NonNull Cue> cues) {

    /** A turn at its place. */
    @DefaultNonNull
    @Name("TurnEdge")
    @Description("A turn at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The turn.") Turn node) {
    }

    /** A page of turns. */
    @DefaultNonNull
    @Name("TurnConnection")
    @Description("A page of turns.")
    public record Connection(
            @Description("The turns with their places.") List<@NonNull Edge> edges,
            @Description("The turns.") List<@NonNull Turn> nodes,
            @Description("Where the page stands.") PageInfo pageInfo,
            @Description("How many turns the transcript has.") Integer totalCount) {
    }
}
