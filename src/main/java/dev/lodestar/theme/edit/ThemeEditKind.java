package dev.lodestar.theme.edit;

import org.eclipse.microprofile.graphql.Description;

/** What an edit of themes does. */
@Description("What an edit of themes does.")
public enum ThemeEditKind {
    /** Calls a theme otherwise. */
    RENAME,
    /** Makes one theme of several. */
    MERGE,
    /** Lets chosen quotes leave into a theme of their own. */
    SPLIT,
    /** Puts one quote into another theme, or into none. */
    MOVE,
    /** Makes a theme its confirmed quotes, and what is near to them. */
    PIN,
    /** Takes a theme out of the rankings. */
    IGNORE,
    /** Says that quotes certainly belong to their theme. */
    CONFIRM,
    /** Takes that back. */
    UNCONFIRM
}
