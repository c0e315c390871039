package dev.lodestar.interview;

import org.eclipse.microprofile.graphql.Description;

/** Who a speaker of a transcript is. */
@Description("Who a speaker of a transcript is.")
public enum SpeakerKind {
    /** A person who was interviewed; their words count. */
    PARTICIPANT,
    /** Whoever asks; their words never count as a customer's. */
    INTERVIEWER,
    /** Nobody has said yet; their words do not count until somebody does. */
    UNKNOWN
}
