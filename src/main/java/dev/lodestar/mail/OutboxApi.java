package dev.lodestar.mail;

import jakarta.annotation.security.RolesAllowed;

import dev.lodestar.shared.Ids;
import dev.lodestar.shared.Outcome;
import dev.lodestar.shared.PageRequest;
import dev.lodestar.shared.Roles;

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
    @Description("The mails that the program wrote, the newest first.")
    public OutboxMail.Connection outboxMails(@Description("How many, 20 if not said.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        return outbox.list(PageRequest.of(first, after)).as(OutboxMail.Edge::new, OutboxMail.Connection::new);
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.RESEARCHER)
    @Description("The mail with an id, if this workspace has it.")
    public OutboxMail outboxMail(@NonNull @Id @Description("The mail's id.") String id) {
        return outbox.find(Ids.parse("mail", id)).orElse(null);
    }

    @Mutation
    @NonNull
    @RolesAllowed(Roles.RESEARCHER)
    @Description("Sends a mail again that was kept, failed, or may not have arrived.")
    public OutboxMail.Payload retryMail(@NonNull @Id @Description("The mail's id.") String id) {
        return Outcome.of(() -> outbox.retry(Ids.parse("mail", id))).as(OutboxMail.Payload::new);
    }
}
