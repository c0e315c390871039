package dev.lodestar.mail;

import org.eclipse.microprofile.graphql.Description;

/** Where a mail stands. */
@Description("Where a mail stands.")
public enum MailStatus {
    /** Waiting to be sent. */
    QUEUED,
    /** Being handed to the mail server. */
    SENDING,
    /** Taken by the mail server. */
    SENT,
    /** Not sent, since no mail server is configured; it can be read here. */
    KEPT,
    /** The program ended or the connection broke while it was handed over: it may have been sent, and a person decides. */
    UNCERTAIN,
    /** Given up after several tries. */
    FAILED,
    /** Not sent, since the recipient asked not to be written to. */
    SUPPRESSED
}
