package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;

/** Whether a theme is in the rankings. */
@Description("Whether a theme is in the rankings.")
public enum ThemeStanding {
    @Description("The theme is in the rankings.")
    SHOWN,
    @Description("People said that the theme is of no interest. It is counted, but stands in no ranking and suggests nothing.")
    IGNORED,
    @Description("People put all words of the theme into other themes.")
    EMPTIED
}
