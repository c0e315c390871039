package dev.lodestar.theme.tally;

import dev.lodestar.persona.BuyingRole;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How many people of one buying role say something, of how many of that role who were asked. */
@DefaultNonNull
@Description("How many people of one buying role say something, of how many of that role who were asked.")
public record RoleTally(
        @Nullable @Description("The role; null for people whose role is not known.") BuyingRole role,
        @Description("How many people say it.") int people,
        @Description("How many people were asked.") int asked,
        @Description("People over asked, 0 to 1.") double share,
        @Description("The lower end of the 95 % Wilson interval, 0 to 1.") double low,
        @Description("The upper end of the 95 % Wilson interval, 0 to 1.") double high) {
}
