package dev.lodestar.survey.result;

import dev.lodestar.customer.Contact;
import dev.lodestar.persona.BuyingRole;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Who answered, and who the person was then. */
@DefaultNonNull
@Description("The person who answered, as the person was then.")
public record Respondent(
        @Description("The contact who answered.") Contact contact,
        @Nullable @Description("The part the person played in a purchase when answering.") BuyingRole buyingRole) {
}
