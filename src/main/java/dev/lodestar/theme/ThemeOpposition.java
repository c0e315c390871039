package dev.lodestar.theme;

import dev.lodestar.language.Sides;
import dev.lodestar.statistics.Proportion;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many people say the opposite of a theme. They are never among the people of the theme, unless they say both. */
@DefaultNonNull
@Description("How many people say the opposite of a theme; they are counted apart from those who say what it says.")
public record ThemeOpposition(
        @Description("Whether the theme is contested: at least two people stand on either side.") boolean contested,
        @Description("How many people say the opposite. Each counts once.") Proportion share,
        @Description("The number of them who also say what the theme says. They are counted on both sides.") int onBothSides) {

    public int people() {
        return share.successes();
    }

    public static ThemeOpposition of(int supporting, int opposed, int asked, int onBothSides) {
        return new ThemeOpposition(Sides.areContested(supporting, opposed), Proportion.of(opposed, asked), onBothSides);
    }
}
