package dev.lodestar.theme.map;

import java.util.List;
import java.util.UUID;

import dev.lodestar.theme.Theme;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.DefaultNonNull;

/** A picture of what was said about a topic: statements that mean the same lie near each other. */
@DefaultNonNull
@Description("A picture of what was said about a topic: statements that mean the same lie near each other.")
public record ThemeMap(
        @Description("How many statements there are in the topic, a statement being one idea of an answer, passage or turn.") int statements,
        @Description("How many of them the dots stand for; fewer only where there are too many different ones to draw.") int shown,
        @Description("How many neighbours in meaning were looked at to tell how faithful the picture is, at most 15.") int neighbours,
        @Description("How many of these neighbours are also among as many nearest dots in the picture, in the mean over the dots.") double neighboursKept,
        @Description("How many of them would be if the dots stood anywhere.") double neighboursByChance,
        @Description("The themes that have dots, those of most people first.") List<@NonNull Region> regions,
        @Description("The dots of what is in no theme.") List<@NonNull Dot> unplaced) {

    /** A theme in the picture. */
    @DefaultNonNull
    @Name("ThemeMapRegion")
    @Description("A theme in the picture.")
    public record Region(
            @Description("The theme.") Theme theme,
            @Description("The middle of its dots from left to right, -1 to 1.") double x,
            @Description("The middle of its dots from the bottom to the top, -1 to 1.") double y,
            @Description("The other themes of the picture whose centroids in meaning are nearest to its own, at most 3, the nearest first.") List<@NonNull Theme> nearest,
            @Description("Its dots.") List<@NonNull Dot> dots) {
    }

    /** Statements in the same words and theme. */
    @DefaultNonNull
    @Name("ThemeMapDot")
    @Description("Statements in the same words and the same theme, at their place.")
    public record Dot(
            @Id @Description("The id of one of the statements.") UUID statementId,
            @Description("Its words, the first 240 characters of them.") String words,
            @Description("How many statements it stands for, at least 1.") int statements,
            @Description("From left to right, -1 to 1.") double x,
            @Description("From the bottom to the top, -1 to 1.") double y) {
    }
}
