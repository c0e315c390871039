package dev.lodestar.mail;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.Roles;
import dev.lodestar.shared.graphql.ConnectionRequest;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Nullable;

/** The mails that the program wrote, for a client. They hold personal links, so a viewer may not read them. */
@GraphQLApi
public class OutboxApi {

    private final Outbox outbox;

    OutboxApi(Outbox outbox) {
        this.outbox = outbox;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("The mails that the program wrote.")
    public OutboxMail.Connection outboxMails(
            @DefaultValue(ConnectionRequest.DEFAULT_FIRST) @Description("The number of mails, 200 at the most.") int first,
            @Description("The cursor to begin behind.") String after,
            @Description("The order of the mails, the newest first if left out.") OutboxMailOrder orderBy,
            @Description("Which mails are meant, all if left out.") OutboxMailFilter filter) {
        var order = orderBy == null ? OutboxMailOrder.NEWEST_FIRST : orderBy;
        return outbox.list(filter == null ? OutboxMailFilter.ALL : filter,
                ConnectionRequest.of("outboxMails", first, after, order.field(), order.direction()))
                .as(OutboxMail.Edge::new, OutboxMail.Connection::new);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Looks up a mail by its ID. Null if this workspace has no such mail.")
    public OutboxMail outboxMail(@NonNull @Id @Description("The ID of the mail.") String id) {
        return outbox.find(Ids.parse("mail", id)).orElse(null);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Sends a mail again that was kept, failed, or may not have arrived.")
    public RetryMail.Payload retryMail(@NonNull @Description("The mail to send again.") RetryMail.Input input) {
        return Outcome.of(() -> outbox.retry(Ids.parse("mail", input.id(), "input", "id"))).as(RetryMail.Payload::new);
    }
}
