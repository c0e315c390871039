package dev.lodestar.theme.tally;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.statistics.Proportion;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How many people of one buying role say something, of how many of that role who were asked. */
@DefaultNonNull
@Description("How many people of one buying role say something, of how many of that role who were asked.")
public record RoleTally(
        @Nullable @Description("The role, or null for people whose role is not known.") BuyingRole role,
        @Description("How many people of the role say it, of those of the role who were asked.") Proportion share) {
}
