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
        @Id @Description("The ID of the speaker.") UUID id,
        @Nullable @Description("The name in the transcript; null for words that no name stands before.") String label,
        @Description("The part of the speaker in the conversation.") SpeakerKind kind,
        @Nullable @Description("The participant that the speaker is, if it is one.") Participant participant,
        @Description("How many turns the speaker has.") int turnCount,
        @Description("How much the speaker says, in code points.") int length,
        @Description("The number of changes so far. An update sends it back.") int version) {
}
