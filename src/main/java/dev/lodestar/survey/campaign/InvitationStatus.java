package dev.lodestar.survey.campaign;

import org.eclipse.microprofile.graphql.Description;

/** How far one invited person has come. */
@Description("How far one invited person has come.")
public enum InvitationStatus {
    @Description("The person was written to.")
    INVITED,
    @Description("The person was not written to, since they asked for that.")
    NOT_WRITTEN,
    @Description("The person has begun to answer.")
    STARTED,
    @Description("The person has answered completely. The link is used.")
    COMPLETED,
    @Description("The team has revoked the link.")
    REVOKED
}
