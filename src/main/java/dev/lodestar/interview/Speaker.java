package dev.lodestar.interview;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A name as a transcript writes it, and who that is. */
@DefaultNonNull
@Description("A name as a transcript writes it, and who that is.")
public record Speaker(
        @Id @Description("The speaker's id.") UUID id,
        @Nullable @Description("The name in the transcript; null for words that no name stands before.") String label,
        @Description("Who that is.") SpeakerKind kind,
        @Nullable @Description("The participant, if it is one.") Participant participant,
        @Description("How many turns they have.") int turnCount,
        @Description("How much they say, in code points.") int length,
        @Description("Counts the changes; send it back when you say who it is.") int version) {
}
