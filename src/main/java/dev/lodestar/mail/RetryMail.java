package dev.lodestar.mail;

import java.util.List;

import dev.lodestar.shared.UserError;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** What the mutation {@code retryMail} takes and gives. */
public interface RetryMail {

    /** What is asked for. */
    @Name("RetryMailInput")
    @Description("The mail to send again.")
    record Input(
            @NonNull @Id @Description("The ID of the mail.") String id) {
    }

    /** What became of it. */
    @DefaultNonNull
    @Name("RetryMailPayload")
    @Description("The result of sending a mail again.")
    record Payload(
            @Nullable @Description("The mail as it is now, or null if it is not sent again.") OutboxMail mail,
            @Description("What the caller can mend, empty if nothing was refused.") List<@NonNull UserError> userErrors) {
    }
}
