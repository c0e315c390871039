package dev.lodestar.language;

import org.eclipse.microprofile.graphql.Description;

/** On which side of its theme a statement stands. */
@Description("On which side of its theme a statement stands.")
public enum ThemeSide {
    @Description("It says what the theme says, or nothing that speaks against it.")
    FOR,
    @Description("Its words say the opposite of what the theme says.")
    AGAINST
}
