package dev.lodestar.survey.collected;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/**
 * Which column of a file says the buying role of a person.
 *
 * @param values null if the column holds nothing but the names of buying roles
 */
@Input("BuyingRoleColumnInput")
@Description("The column of a file that says the buying role of a person.")
public record BuyingRoleColumn(
        @NonNull @Description("The name of the column.") String column,
        @Nullable @Description("What values of the column mean, other than the names of the buying roles.") List<@NonNull RoleValue> values) {
}
