package dev.lodestar.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.lodestar.shared.PageInfo;

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
        @Id @Description("The ID of the mail.") UUID id,
        @Description("The address that the mail is for.") String recipient,
        @Description("What the mail says.") MailMessage message,
        @Description("How far the mail has come.") MailStatus status,
        @Nullable @Description("Why the mail was not sent, or null if no try failed.") String lastError,
        @Description("Identifies when the mail was written.") Instant createdAt,
        @Nullable @Description("Identifies when the mail server took the mail.") Instant sentAt) {

    /** Mail at its place. */
    @DefaultNonNull
    @Name("OutboxMailEdge")
    @Description("An edge in a list of mails.")
    public record Edge(
            @Description("A cursor for use in pagination.") String cursor,
            @Description("The mail at the end of the edge.") OutboxMail node) {
    }

    /** A page of mails. */
    @DefaultNonNull
    @Name("OutboxMailConnection")
    @Description("A page of mails.")
    public record Connection(
            @Description("The edges of the page.") List<@NonNull Edge> edges,
            @Description("The mails of the page.") List<@NonNull OutboxMail> nodes,
            @Description("Information to aid in pagination.") PageInfo pageInfo,
            @Description("The number of all mails of the list.") Integer totalCount) {
    }
}
