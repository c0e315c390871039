package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;

/** Whether a theme is in the rankings. */
@Description("Whether a theme is in the rankings.")
public enum ThemeStanding {
    /** It is. */
    SHOWN,
    /** People said that it is of no interest: it is counted, but stands in no ranking and suggests nothing. */
    IGNORED,
    /** People put all of its words into other themes. */
    EMPTIED
}
