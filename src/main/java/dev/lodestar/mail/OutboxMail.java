package dev.lodestar.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;
import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A mail that the program wrote. */
@DefaultNonNull
@Description("A mail that the program wrote.")
public record OutboxMail(
        @Id @Description("The mail's id.") UUID id,
        @Description("Whom it is for.") String recipient,
        @Description("Its subject.") String subject,
        @Description("Its body as plain text.") String text,
        @Nullable @Description("Its body as HTML, if it has one.") String html,
        @Description("Where it stands.") MailStatus status,
        @Nullable @Description("Why it was not sent, if a try failed.") String lastError,
        @Description("When it was written.") Instant createdAt,
        @Nullable @Description("When the mail server took it.") Instant sentAt) {

    /** A mail at its place. */
    @DefaultNonNull
    @Name("OutboxMailEdge")
    @Description("A mail at its place.")
    public record Edge(
            @Description("The place.") String cursor,
            @Description("The mail.") OutboxMail node) {
    }

    /** A page of the outbox, the newest first. */
    @DefaultNonNull
    @Name("OutboxMailConnection")
    @Description("A page of the outbox, the newest first.")
    public record Connection(
            @Description("The mails with their places.") List<@NonNull Edge> edges,
            @Description("The mails.") List<@NonNull OutboxMail> nodes,
            @Description("Where the page stands.") PageInfo pageInfo) {
    }

    /** What became of a change of a mail. */
    @DefaultNonNull
    @Name("OutboxMailPayload")
    @Description("What became of a change of a mail.")
    public record Payload(
            @Nullable @Description("The mail, unless refused.") OutboxMail mail,
            @Description("What the caller can mend.") List<@NonNull UserError> userErrors) {
    }
}
