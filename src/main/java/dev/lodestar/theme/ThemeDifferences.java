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

import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.ThemeAskedEntity;
import dev.lodestar.theme.tally.ComparisonOutcome;
import dev.lodestar.theme.tally.DifferenceTest;
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
        var tests = tests(themes);
        var claimed = tallies.differences(themes);
        var all = tallies.of(themes);
        return IntStream.range(0, themes.size()).mapToObj(i -> claimed.get(i).stream().flatMap(group -> group.claim().stream()
                .map(test -> difference(group, test, all.get(i), tests.getOrDefault(themes.get(i).runId(), 0)))).toList())
                .toList();
    }

    /** For each theme what comparing groups came to, with what carries that, in the order of the themes. */
    @Transactional
    public List<ThemeFinding> findings(List<Theme> themes) {
        var tests = tests(themes);
        var all = tallies.of(themes);
        return IntStream.range(0, themes.size())
                .mapToObj(i -> finding(all.get(i), tests.getOrDefault(themes.get(i).runId(), 0))).toList();
    }

    /** For each theme what comparing groups came to, in the order of the themes. */
    @Transactional
    public List<ComparisonOutcome> outcomes(List<Theme> themes) {
        return tallies.of(themes).stream().map(ThemeDifferences::outcome).toList();
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
        var panels = new HashMap<UUID, Panel>();
        ThemeAskedEntity.voicesOf(groups.stream().map(Group::topicId).distinct().toList())
                .forEach((topicId, asked) -> panels.put(topicId, Panel.of(asked)));
        var people = new HashMap<Group, Set<UUID>>();
        groups.forEach(group -> people.put(group, panels.containsKey(group.topicId())
                ? panels.get(group.topicId()).peopleIn(new Fact(group.dimension(), group.level()))
                : Set.of()));
        return people;
    }

    private static ThemeDifference difference(ThemeTally group, DifferenceTest test, List<ThemeTally> all,
            int tests) {
        var others = all.stream().filter(tally -> tally.dimension().equals(group.dimension()))
                .filter(tally -> tally.level() != null && !tally.level().equals(group.level())).toList();
        return new ThemeDifference(group.group(), group.share(),
                others.stream().map(ThemeTally::share).reduce(Proportion.of(0, 0), Proportion::plus), test.lift(), test.q(),
                tests);
    }

    private static ComparisonOutcome outcome(List<ThemeTally> tallies) {
        if (tallies.stream().allMatch(tally -> tally.test() == null)) {
            return ComparisonOutcome.TOO_FEW_PEOPLE;
        }
        return tallies.stream().anyMatch(ThemeTally::claimed) ? ComparisonOutcome.DIFFERENCES
                : ComparisonOutcome.COMMON_TO_ALL;
    }

    private static ThemeFinding finding(List<ThemeTally> tallies, int tests) {
        return new ThemeFinding(outcome(tallies), tests, tallies.stream().filter(ThemeTally::claimed)
                .map(tally -> new ThemeFinding.MoreOften(tally.group(), tally.share())).toList());
    }

    private static Map<UUID, Integer> tests(List<Theme> themes) {
        return ThemeRunEntity.withIds(themes.stream().map(Theme::runId).distinct().toList()).stream()
                .collect(Collectors.toMap(run -> run.id, run -> run.tests));
    }
}
