package dev.lodestar.theme.edit;

/** What was done with an edit, as the audit log keeps it. */
enum ThemeEditAct {
    MADE,
    UNDONE,
    REDONE
}
