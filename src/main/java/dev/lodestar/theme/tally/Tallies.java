package dev.lodestar.theme.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.persona.BuyingRole;
import dev.lodestar.shared.Page;
import dev.lodestar.shared.graphql.ChildrenOf;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.Themes;
import dev.lodestar.theme.statement.ThemeOrderField;
import dev.lodestar.theme.statement.ThemeTopicEntity;

import org.jspecify.annotations.Nullable;

/** Looking at how many people of which kind say a theme. */
@ApplicationScoped
public class Tallies {

    private static final Comparator<ThemeTally> UNKNOWN_LAST = Comparator.comparing(ThemeTally::dimension)
            .thenComparing(tally -> tally.level() == null);

    private final Themes themes;

    Tallies(Themes themes) {
        this.themes = themes;
    }

    /** For each theme the tallies of every level in which anybody was asked, in the order of the themes. */
    @Transactional
    public List<List<ThemeTally>> of(List<Theme> themes) {
        var topicIds = themes.stream().map(Theme::topicId).distinct().toList();
        var names = LevelNames.of(topicIds);
        var levels = ThemeLevelEntity.ofTopics(topicIds).stream().collect(Collectors.groupingBy(level -> level.topicId));
        var said = new HashMap<UUID, Map<UUID, ThemeTallyEntity>>();
        ThemeTallyEntity.withLevels(themes.stream().map(Theme::id).toList()).forEach(row -> said
                .computeIfAbsent(row.tally().themeId, id -> new HashMap<>()).put(row.tally().levelId, row.tally()));
        return themes.stream()
                .map(theme -> levels.getOrDefault(theme.topicId(), List.of()).stream()
                        .map(level -> ThemeTally.of(level, said.getOrDefault(theme.id(), Map.of()).get(level.id), names))
                        .sorted(UNKNOWN_LAST).toList())
                .toList();
    }

    /** The same for buying roles alone. */
    @Transactional
    public List<List<RoleTally>> byRole(List<Theme> themes) {
        return of(themes).stream().map(tallies -> tallies.stream().filter(tally -> tally.dimension().equals(Dimensions.ROLE))
                .map(Tallies::ofRole).toList()).toList();
    }

    private static RoleTally ofRole(ThemeTally tally) {
        return new RoleTally(tally.level() == null ? null : BuyingRole.valueOf(tally.level()), tally.share());
    }

    /** For each theme the levels whose people say it more often, the surest first. */
    @Transactional
    public List<List<ThemeTally>> differences(List<Theme> themes) {
        return of(themes).stream().map(tallies -> tallies.stream().filter(ThemeTally::claimed)
                .sorted(Comparator
                        .comparing(ThemeTally::test, Comparator.nullsLast(Comparator.comparingDouble(DifferenceTest::q)))
                        .thenComparing(tally -> tally.group().levelLabel()))
                .toList()).toList();
    }

    /** The themes of a run as two groups of people say them, as they are asked for. */
    public record TwoGroups(ChildrenOf<ThemeOrderField> themes, String dimension, String one, String other) {

        ThemePair pair(Theme theme, List<ThemeTally> tallies) {
            return Tallies.pair(theme, find(tallies, dimension, one), find(tallies, dimension, other));
        }
    }

    /** Themes as two groups of people say them; the number of statements does not grow with the groups that are compared. */
    @Transactional
    public Map<TwoGroups, Page<ThemePair>> sideBySide(Collection<TwoGroups> asked) {
        var pages = themes.pages(asked.stream().map(TwoGroups::themes).distinct().toList());
        var shown = pages.values().stream().flatMap(page -> page.rows().stream()).distinct().toList();
        var all = of(shown);
        var tallies = new HashMap<UUID, List<ThemeTally>>();
        for (int i = 0; i < all.size(); i++) {
            tallies.put(shown.get(i).id(), all.get(i));
        }
        return asked.stream().collect(Collectors.toMap(groups -> groups,
                groups -> Objects.requireNonNull(pages.get(groups.themes()), "Each list that is asked for has a page")
                        .map(theme -> groups.pair(theme, tallies.getOrDefault(theme.id(), List.of())))));
    }

    private static @Nullable ThemeTally find(List<ThemeTally> tallies, String dimension, String level) {
        return tallies.stream().filter(tally -> tally.dimension().equals(dimension) && level.equals(tally.level())).findFirst()
                .orElse(null);
    }

    private static ThemePair pair(Theme theme, @Nullable ThemeTally one, @Nullable ThemeTally other) {
        return new ThemePair(theme, one, other, PairOutcome.of(one, other));
    }

    /** For each run what its people can be told apart by, where anything is known. */
    @Transactional
    public List<List<ThemeDimension>> dimensions(List<ThemeRun> runs) {
        var topics = ThemeTopicEntity.ofRuns(runs.stream().map(ThemeRun::id).toList());
        var topicIds = topics.stream().map(topic -> topic.id).toList();
        var names = LevelNames.of(topicIds);
        var levels = ThemeLevelEntity.ofTopics(topicIds).stream().collect(Collectors.groupingBy(level -> level.topicId));
        return runs.stream().map(run -> {
            var byDimension = new LinkedHashMap<String, List<ThemeLevelEntity>>();
            topics.stream().filter(topic -> topic.runId.equals(run.id()))
                    .flatMap(topic -> levels.getOrDefault(topic.id, List.of()).stream())
                    .forEach(level -> byDimension.computeIfAbsent(level.dimension, key -> new ArrayList<>()).add(level));
            byDimension.values().removeIf(of -> of.stream().noneMatch(level -> level.fact().isKnown()));
            return byDimension.values().stream().map(of -> dimension(of, names))
                    .sorted(Comparator.comparing(ThemeDimension::label).thenComparing(ThemeDimension::key)).toList();
        }).toList();
    }

    private static ThemeDimension dimension(List<ThemeLevelEntity> levels, LevelNames names) {
        var most = new HashMap<String, ThemeDimension.Level>();
        levels.forEach(level -> most.merge(level.level,
                new ThemeDimension.Level(level.fact().isKnown() ? level.level : null,
                        names.level(level.topicId, level.fact()), level.asked),
                (one, other) -> one.asked() >= other.asked() ? one : other));
        var first = levels.get(0);
        return new ThemeDimension(first.dimension, names.dimension(first.topicId, first.dimension),
                most.values().stream().sorted(Comparator.comparing((ThemeDimension.Level level) -> level.level() == null)
                        .thenComparing(level -> -level.asked()).thenComparing(ThemeDimension.Level::label)).toList());
    }
}
