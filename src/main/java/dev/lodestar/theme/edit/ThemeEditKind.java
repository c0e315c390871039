package dev.lodestar.theme.edit;

import org.eclipse.microprofile.graphql.Description;

/** What an edit of themes does. */
@Description("What an edit of themes does.")
public enum ThemeEditKind {
    @Description("Calls a theme otherwise.")
    RENAME,
    @Description("Makes one theme of several.")
    MERGE,
    @Description("Lets chosen quotes leave into a theme of their own.")
    SPLIT,
    @Description("Puts one quote into another theme, or into none.")
    MOVE,
    @Description("Makes a theme its confirmed quotes, and what is near to them.")
    PIN,
    @Description("Takes a theme out of the rankings.")
    IGNORE,
    @Description("Says that quotes certainly belong to their theme.")
    CONFIRM,
    @Description("Takes back that quotes certainly belong to their theme.")
    UNCONFIRM
}
