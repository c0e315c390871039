package dev.lodestar.suggestion.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.language.ThemeSide;
import dev.lodestar.suggestion.model.CarryingGroup;
import dev.lodestar.suggestion.model.CarryingSide;
import dev.lodestar.suggestion.model.VectorSimilarity;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeDifference;
import dev.lodestar.theme.ThemeDifferences;
import dev.lodestar.theme.ThemeDifferences.Group;
import dev.lodestar.theme.Themes;

/** Reads the sides of themes with the words that speak for them. */
@ApplicationScoped
class CarryingSides {

    /** People of a side whose words are looked at, those nearest to the middle. */
    private static final int LOOKED_AT = 200;

    private final Themes themes;
    private final ThemeDifferences differences;

    CarryingSides(Themes themes, ThemeDifferences differences) {
        this.themes = themes;
        this.differences = differences;
    }

    /** One side of each theme, in the order of the themes; the number of statements does not grow with the themes. */
    List<CarryingSide> of(List<Theme> found, ThemeSide side) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(Theme::id).toList();
        var topics = themes.topics(found);
        var quotes = themes.quotes(ids, side, LOOKED_AT);
        var means = themes.meanSimilarities(ids, side);
        var sides = new ArrayList<CarryingSide>();
        for (int i = 0; i < found.size(); i++) {
            var id = ids.get(i);
            sides.add(new CarryingSide(found.get(i), topics.get(i), side, quotes.get(i), means.getOrDefault(id, 0.0),
                    VectorSimilarity.toBytes(themes.centroid(id)), null));
        }
        return sides;
    }

    /**
     * The same sides, each for the group alone that a profile or persona is about where its people may be claimed to say the
     * theme more often than the others, and are enough to be proposed; for everybody where not.
     *
     * @param groups what the profile or persona is about
     */
    List<CarryingSide> ofGroups(List<CarryingSide> sides, OwnerGroups.Groups groups) {
        var claimed = differences.of(sides.stream().map(CarryingSide::theme).toList());
        var chosen = new HashMap<UUID, ThemeDifference>();
        for (int i = 0; i < sides.size(); i++) {
            var themeId = sides.get(i).theme().id();
            claimed.get(i).stream().filter(groups::include).findFirst()
                    .ifPresent(difference -> chosen.put(themeId, difference));
        }
        var people = differences.peopleOf(sides.stream().flatMap(side -> Stream.ofNullable(chosen.get(side.theme().id()))
                .map(difference -> group(side, difference))).distinct().toList());
        return sides.stream().map(side -> Optional.ofNullable(chosen.get(side.theme().id()))
                .map(difference -> within(side, difference, people.getOrDefault(group(side, difference), Set.of())))
                .filter(group -> group.support().isStrong()).orElse(side)).toList();
    }

    private static Group group(CarryingSide side, ThemeDifference difference) {
        return new Group(side.theme().topicId(), difference.dimension(), difference.level());
    }

    private CarryingSide within(CarryingSide side, ThemeDifference difference, Set<UUID> people) {
        int against = CarryingGroup.oneEach(themes.allStatements(side.theme().id(), ThemeSide.AGAINST), people).size();
        return side.within(new CarryingGroup(difference, against),
                CarryingGroup.oneEach(themes.allStatements(side.theme().id(), ThemeSide.FOR), people));
    }
}
