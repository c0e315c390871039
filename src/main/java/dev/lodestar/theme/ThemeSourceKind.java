package dev.lodestar.theme;

import org.eclipse.microprofile.graphql.Description;

/** What can be searched for themes. */
@Description("What can be searched for themes.")
public enum ThemeSourceKind {
    @Description("An open question of a survey.")
    QUESTION,
    @Description("A code that passages of interviews were tagged with.")
    CODE,
    @Description("What participants say in interviews, tagged or not.")
    INTERVIEW
}
