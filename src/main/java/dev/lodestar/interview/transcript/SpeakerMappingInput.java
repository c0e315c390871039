package dev.lodestar.interview.transcript;

import java.util.UUID;

import dev.lodestar.interview.SpeakerKind;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Who a speaker is. */
@DefaultNonNull
@Input("SpeakerMappingInput")
@Description("Who a speaker is.")
public record SpeakerMappingInput(
        @Id @Description("The ID of the speaker.") UUID speakerId,
        @Description("The version of the speaker that the caller saw.") int version,
        @Description("The part of the speaker in the conversation.") SpeakerKind kind,
        @Nullable @Id @Description("The ID of the participant that the speaker is, if it is one.") UUID participantId) {
}
