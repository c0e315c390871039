package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;

/** What can be searched for themes. */
@Description("What can be searched for themes.")
public enum ThemeSourceKind {
    /** An open question of a survey. */
    QUESTION,
    /** A code that passages of interviews were tagged with. */
    CODE,
    /** What participants say in interviews, tagged or not. */
    INTERVIEW
}
