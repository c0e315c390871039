package dev.lodestar.mail;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What a mail says. */
@DefaultNonNull
@Description("What a mail says.")
public record MailMessage(
        @Description("The subject of the mail.") String subject,
        @Description("The body of the mail as plain text.") String text,
        @Nullable @Description("The body of the mail as HTML, or null if it has none.") String html) {
}
