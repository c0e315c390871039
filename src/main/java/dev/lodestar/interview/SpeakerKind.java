package dev.lodestar.interview;

import org.eclipse.microprofile.graphql.Description;

/** Who a speaker of a transcript is. */
@Description("Who a speaker of a transcript is.")
public enum SpeakerKind {
    /** A person who was interviewed; their words count. */
    @Description("The speaker was interviewed.")
    PARTICIPANT,
    /** Whoever asks; their words never count as a customer's. */
    @Description("The speaker asked the questions; their words never count as those of a customer.")
    INTERVIEWER,
    /** Nobody has said yet; their words do not count until somebody does. */
    @Description("Nobody has said yet who the speaker is.")
    UNKNOWN
}
