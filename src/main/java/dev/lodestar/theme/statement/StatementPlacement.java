package dev.lodestar.theme.statement;

import dev.lodestar.language.ThemeSide;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Nullable;

/** How a statement stands in its theme. */
@Description("How a statement stands in its theme.")
public record StatementPlacement(
        @Nullable @Description("The side of the theme on which the statement stands, or null for what is in no theme.") ThemeSide side,
        @Description("Whether people confirmed that the statement belongs to its theme.") boolean confirmed) {

    /** Of a whole answer, passage or turn, which is in no theme. */
    public static StatementPlacement none() {
        return new StatementPlacement(null, false);
    }
}
