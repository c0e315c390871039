package dev.lodestar.theme.statement;

import dev.lodestar.theme.ThemeStanding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** What people made of a theme. */
@Description("What people made of a theme.")
public record ThemeCuration(
        @NonNull @Description("Whether the theme is in the rankings.") ThemeStanding standing,
        @Description("Whether the theme is its confirmed quotes, in every search.") boolean pinned,
        @Nullable @Description("The name in the words of who said it, where people named the theme otherwise.") String foundAs) {
}
