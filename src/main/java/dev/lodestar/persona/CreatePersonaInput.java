package dev.lodestar.persona;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A new persona. */
@DefaultNonNull
@Input("CreatePersonaInput")
@Description("A new persona, which begins as a draft.")
public record CreatePersonaInput(
        @Id @Description("The id of the profile that it is a part of.") String profileId,
        @Description("What the team calls it, at most 200 characters; no other persona of the profile may have it.") String name,
        @Nullable @Description("In a few sentences who it is.") String summary,
        @Description("The parts it plays in a purchase, at least one.") List<@NonNull BuyingRole> roles,
        @Nullable @Description("Titles that such people have.") List<@NonNull String> jobTitles) {
}
