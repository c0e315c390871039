package dev.lodestar.customer;

import java.util.List;
import java.util.UUID;

import dev.lodestar.persona.BuyingRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Whom a mail is for: the people named and those who play one of the parts; everybody when both lists are empty.
 */
@Name("Audience")
@Input("AudienceInput")
@Description("Whom a mail is for: the people named and those who play one of the parts; everybody when both lists are empty.")
public record Audience(
        @NonNull @Id @Description("The contacts that are named.") List<@NonNull UUID> contactIds,
        @NonNull @Description("The buying roles whose players are meant.") List<@NonNull BuyingRole> buyingRoles) {

    public Audience {
        contactIds = contactIds == null ? List.of() : List.copyOf(contactIds);
        buyingRoles = buyingRoles == null ? List.of() : List.copyOf(buyingRoles);
    }

    public boolean meansEveryone() {
        return contactIds.isEmpty() && buyingRoles.isEmpty();
    }
}
