package dev.lodestar.theme.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.language.Vectors;
import dev.lodestar.shared.UserErrorException;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeStanding;
import dev.lodestar.theme.statement.ThemeEntity;

/** The map of what was said about a topic. */
@ApplicationScoped
public class ThemeMaps {

    private static final int NEAREST = 3;

    private final ThemeMapRows rows;
    private final TopicLayouts pictures;

    ThemeMaps(ThemeMapRows rows, TopicLayouts pictures) {
        this.rows = rows;
        this.pictures = pictures;
    }

    /**
     * The map of a topic. It takes seconds for thousands of different wordings when it is drawn for the first time.
     *
     * @throws UserErrorException with NOT_FOUND
     */
    public ThemeMap of(UUID topicId) {
        var topic = rows.read(topicId);
        var picture = pictures.of(topicId, topic.wordings());
        var byTheme = new HashMap<UUID, List<ThemeMap.Dot>>();
        int shown = 0;
        for (var said : topic.said()) {
            var place = picture.places().get(said.hash());
            if (place != null) {
                byTheme.computeIfAbsent(said.themeId(), theme -> new ArrayList<>()).add(
                        new ThemeMap.Dot(said.ideaId(), said.words(), said.statements(), place.x(), place.y()));
                shown += said.statements();
            }
        }
        var themes = topic.themes().stream().filter(theme -> byTheme.containsKey(theme.id)).toList();
        var regions = themes.stream().map(theme -> new Region(theme, Vectors.fromBytes(theme.centroid),
                byTheme.getOrDefault(theme.id, List.of()))).toList();
        var faithfulness = picture.faithfulness();
        return new ThemeMap((int) topic.statements(), shown, faithfulness.neighbours(), faithfulness.kept(),
                faithfulness.byChance(),
                regions.stream().map(region -> region.drawn(nearest(region, regions))).toList(),
                byTheme.getOrDefault(null, List.of()));
    }

    /** A theme with what is shown of it. */
    private record Region(ThemeEntity theme, float[] centroid, List<ThemeMap.Dot> dots) {

        ThemeMap.Region drawn(List<Theme> nearest) {
            return new ThemeMap.Region(theme.toTheme(), median(dots.stream().mapToDouble(ThemeMap.Dot::x).toArray()),
                    median(dots.stream().mapToDouble(ThemeMap.Dot::y).toArray()), nearest, dots);
        }
    }

    private record Likeness(ThemeEntity theme, double cosine) {
    }

    private static List<Theme> nearest(Region region, List<Region> all) {
        return all.stream().filter(other -> other.theme() != region.theme() && other.theme().standing == ThemeStanding.SHOWN)
                .map(other -> new Likeness(other.theme(), Vectors.dot(region.centroid(), other.centroid())))
                .sorted(Comparator.comparingDouble(likeness -> -likeness.cosine())).limit(NEAREST)
                .map(likeness -> likeness.theme().toTheme()).toList();
    }

    /** The middle one, so that a statement that lies astray does not carry the theme with it. */
    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
