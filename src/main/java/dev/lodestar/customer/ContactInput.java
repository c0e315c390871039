package dev.lodestar.customer;

import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import io.smallrye.graphql.api.Nullable;

/** What a person of the team knows about a contact; a field that is left out is unknown. */
@Input("ContactInput")
@Description("What is known about a contact; a field that is left out is unknown.")
public record ContactInput(
        @Nullable @Description("The person's name.") String name,
        @Nullable @Description("The person's e-mail address.") String email,
        @Nullable @Description("The key of the person in another system.") String externalKey,
        @Nullable @Description("What the person does there.") String jobTitle,
        @Nullable @Description("The part the person plays in a purchase.") BuyingRole buyingRole,
        @Nullable @Id @Description("The account the person belongs to.") UUID accountId) {
}
