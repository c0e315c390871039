package dev.lodestar.suggestion.inbox;

import java.util.UUID;

import dev.lodestar.language.ThemeSide;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * What a suggestion stands on.
 *
 * @param themeId the theme, or null for closed answers and silence
 */
@DefaultNonNull
@Description("What a suggestion stands on: a side of a theme, the answers to a closed question, or silence.")
public record SuggestionSource(
        @Description("What people were asked.") String question,
        @Description("The side of the theme that carries the suggestion. Those who say the opposite stand on the other side.") ThemeSide side,
        @Nullable @Ignore UUID themeId) {
}
