package dev.lodestar.customer;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What a person of the team knows about an account; a field that is left out is unknown. */
@Input("AccountInput")
@Description("What is known about an account; a field that is left out is unknown.")
public record AccountInput(
        @NonNull @Description("Its name.") String name,
        @Nullable @Description("Its industry.") String industry,
        @Nullable @Description("Its country, as ISO 3166 alpha-2.") String country,
        @Nullable @Description("How many people work there.") Integer employees,
        @Nullable @Description("The segment the team puts it into.") String segment) {
}
