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
        @Description("How many people say the opposite; each counts once.") int people,
        @Description("How many people were asked.") int asked,
        @Description("People over asked, 0 to 1.") double share,
        @Description("The lower end of the 95 % Wilson interval of the share, 0 to 1.") double low,
        @Description("The upper end of the 95 % Wilson interval of the share, 0 to 1.") double high,
        @Description("How many of them also say what the theme says; they are counted on both sides.") int onBothSides) {

    public static ThemeOpposition of(int supporting, int opposed, int asked, int onBothSides) {
        Proportion share = Proportion.of(opposed, asked);
        return new ThemeOpposition(Sides.areContested(supporting, opposed), opposed, asked, share.share(), share.low(),
                share.high(), onBothSides);
    }
}
