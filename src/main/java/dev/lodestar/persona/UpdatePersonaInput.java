package dev.lodestar.persona;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What to change of a persona; what is left out stays. */
@Input("UpdatePersonaInput")
@Description("What to change of a persona; what is left out stays as it is.")
public record UpdatePersonaInput(
        @Nullable @Description("What the team calls it, at most 200 characters.") String name,
        @Nullable @Description("In a few sentences who it is; an empty text clears it.") String summary,
        @Nullable @Description("The parts it plays in a purchase, at least one.") List<@NonNull BuyingRole> roles,
        @Nullable @Description("Titles that such people have; an empty list clears them.") List<@NonNull String> jobTitles) {
}
