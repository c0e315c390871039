package dev.lodestar.mail;

import org.eclipse.microprofile.graphql.Description;

/** Where a mail stands. */
@Description("Where a mail stands.")
public enum MailStatus {
    @Description("The mail waits to be sent.")
    QUEUED,
    @Description("The mail is being handed to the mail server.")
    SENDING,
    @Description("The mail server took the mail.")
    SENT,
    @Description("The mail was not sent, since no mail server is configured. It can be read here.")
    KEPT,
    @Description("The mail may have been sent: the program ended or the connection broke while it was handed over.")
    UNCERTAIN,
    @Description("The mail was given up after several tries.")
    FAILED,
    @Description("The mail was not sent, since the recipient asked not to be written to.")
    SUPPRESSED
}
