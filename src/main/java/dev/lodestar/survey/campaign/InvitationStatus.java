package dev.lodestar.survey.campaign;

import org.eclipse.microprofile.graphql.Description;

/** How far one invited person has come. */
@Description("How far one invited person has come.")
public enum InvitationStatus {
    /** The person was written to. */
    INVITED,
    /** The person asked not to be written to. */
    NOT_WRITTEN,
    /** The person has begun to answer. */
    STARTED,
    /** The person has answered; the link is used. */
    COMPLETED,
    /** The team has taken the link back. */
    REVOKED
}
