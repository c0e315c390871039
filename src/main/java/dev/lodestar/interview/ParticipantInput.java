package dev.lodestar.interview;

import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Somebody who was interviewed. */
@DefaultNonNull
@Input("ParticipantInput")
@Description("Somebody who was interviewed.")
public record ParticipantInput(
        @Description("The name of the person, which nobody else in the interview has.") String name,
        @Description("The part the person played in the purchase.") BuyingRole buyingRole,
        @Nullable @Id @Description("The ID of the contact that the person is.") UUID contactId) {
}
