package dev.lodestar.theme.identity;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

import io.smallrye.graphql.api.DefaultNonNull;

/**
 * What stays of a theme from search to search: searches find it again by the quotes in it, so that its numbers can be
 * compared over time.
 */
@DefaultNonNull
@Description("What stays of a theme from search to search, found again by the quotes in it.")
public record ThemeIdentity(
        @Id @Description("The identity's id.") UUID id) {
}
