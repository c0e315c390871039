package dev.lodestar.survey.collected;

import dev.lodestar.persona.BuyingRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which buying role a value of the role column means. */
@Input("RoleValueInput")
@Description("Which buying role a value of the role column means.")
public record RoleValue(@NonNull @Description("The value as it stands in the file.") String value,
        @NonNull @Description("The buying role it means.") BuyingRole buyingRole) {
}
