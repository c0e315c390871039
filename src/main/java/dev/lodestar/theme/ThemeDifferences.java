package dev.lodestar.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.tally.Tallies;
import dev.lodestar.theme.tally.ThemeTally;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Panel;

/** What may be claimed about groups of people, with the figures that carry it. */
@ApplicationScoped
public class ThemeDifferences {

    private final Tallies tallies;

    ThemeDifferences(Tallies tallies) {
        this.tallies = tallies;
    }

    /** For each theme the groups that say it more often than the others, the surest first, in the order of the themes. */
    @Transactional
    public List<List<ThemeDifference>> of(List<Theme> themes) {
        Map<UUID, Integer> tests = tests(themes);
        List<List<ThemeTally>> claimed = tallies.differences(themes);
        List<List<ThemeTally>> all = tallies.of(themes);
        return IntStream.range(0, themes.size()).mapToObj(i -> claimed.get(i).stream()
                .map(group -> difference(group, all.get(i), tests.getOrDefault(themes.get(i).runId(), 0))).toList()).toList();
    }

    /** For each theme what comparing groups came to, in words, in the order of the themes. */
    @Transactional
    public List<String> findings(List<Theme> themes) {
        Map<UUID, Integer> tests = tests(themes);
        List<List<ThemeTally>> all = tallies.of(themes);
        return IntStream.range(0, themes.size())
                .mapToObj(i -> finding(all.get(i), tests.getOrDefault(themes.get(i).runId(), 0))).toList();
    }

    /**
     * The people of a level who were asked about a topic.
     *
     * @param dimension what people are told apart by
     * @param level where the group stands in it
     */
    public record Group(UUID topicId, String dimension, String level) {
    }

    /** The people of each group; one statement for each topic. */
    @Transactional
    public Map<Group, Set<UUID>> peopleOf(Collection<Group> groups) {
        Map<UUID, Panel> panels = new HashMap<>();
        ThemeAskedEntity.voicesOf(groups.stream().map(Group::topicId).distinct().toList())
                .forEach((topicId, asked) -> panels.put(topicId, Panel.of(asked)));
        Map<Group, Set<UUID>> people = new HashMap<>();
        groups.forEach(group -> people.put(group, panels.containsKey(group.topicId())
                ? panels.get(group.topicId()).peopleIn(new Fact(group.dimension(), group.level()))
                : Set.of()));
        return people;
    }

    private static ThemeDifference difference(ThemeTally group, List<ThemeTally> all, int tests) {
        List<ThemeTally> others = all.stream().filter(tally -> tally.dimension().equals(group.dimension()))
                .filter(tally -> tally.level() != null && !tally.level().equals(group.level())).toList();
        return new ThemeDifference(group.dimension(), group.dimensionLabel(), group.level(), group.levelLabel(),
                group.people(), group.asked(), others.stream().mapToInt(ThemeTally::people).sum(),
                others.stream().mapToInt(ThemeTally::asked).sum(), group.lift(), group.q(), tests);
    }

    private static String finding(List<ThemeTally> tallies, int tests) {
        if (tallies.stream().allMatch(tally -> tally.p() == null)) {
            return "Too few people to compare groups.";
        }
        List<String> more = tallies.stream().filter(ThemeTally::claimed)
                .map(tally -> "%s (%d of %d)".formatted(tally.levelLabel(), tally.people(), tally.asked())).toList();
        return more.isEmpty()
                ? "Common to all: no difference between groups is shown, in %d tests of the search.".formatted(tests)
                : "Said more often by " + String.join(", ", more) + ".";
    }

    private static Map<UUID, Integer> tests(List<Theme> themes) {
        return ThemeRunEntity.withIds(themes.stream().map(Theme::runId).distinct().toList()).stream()
                .collect(Collectors.toMap(run -> run.id, run -> run.tests));
    }
}
