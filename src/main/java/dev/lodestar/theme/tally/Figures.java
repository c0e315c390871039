package dev.lodestar.theme.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.persona.Personas;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.LevelNames;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.statement.ThemeLevelEntity;
import dev.lodestar.theme.statement.ThemeTopicEntity;
import dev.lodestar.theme.tally.model.AskNext;
import dev.lodestar.theme.tally.model.Contrast;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Finding;
import dev.lodestar.theme.tally.model.Trend;

/** What may be said about a run as a whole, about how its themes go over time, and about how much was heard. */
@ApplicationScoped
public class Figures {

    private final Personas personas;

    Figures(Personas personas) {
        this.personas = personas;
    }

    /** For each run how many tests were made. */
    @Transactional
    public List<Integer> tests(List<ThemeRun> runs) {
        Map<UUID, Integer> tests = ThemeRunEntity.withIds(runs.stream().map(ThemeRun::id).toList()).stream()
                .collect(Collectors.toMap(run -> run.id, run -> run.tests));
        return runs.stream().map(run -> tests.getOrDefault(run.id(), 0)).toList();
    }

    /** For each run what its tests came to, in words. */
    @Transactional
    public List<String> findings(List<ThemeRun> runs) {
        var tests = tests(runs);
        Map<UUID, Integer> claims = ThemeTallyEntity.claimsOf(runs.stream().map(ThemeRun::id).toList(), Finding.LARGEST_Q,
                Contrast.SMALLEST_LIFT);
        return IntStream.range(0, runs.size())
                .mapToObj(i -> finding(tests.get(i), claims.getOrDefault(runs.get(i).id(), 0))).toList();
    }

    private static String finding(int tests, int claims) {
        if (tests == 0) {
            return "No differences were tested: that needs a theme of %d people and two groups of %d people who were asked."
                    .formatted(Contrast.FEWEST_SAYING, Contrast.FEWEST_ASKED);
        }
        var made = "%d %s".formatted(tests, tests == 1 ? "test" : "tests");
        return claims == 0 ? "Common to all: no difference between people shown in %s.".formatted(made)
                : "%d %s between people shown in %s; of such claims at most one in ten is expected to be wrong."
                        .formatted(claims, claims == 1 ? "difference" : "differences", made);
    }

    /** For each theme how it goes over time. */
    @Transactional
    public List<ThemeTrend> trends(List<Theme> themes) {
        Map<UUID, ThemeEntity> rows = ThemeEntity.<ThemeEntity> list("id in ?1", themes.stream().map(Theme::id).toList())
                .stream().collect(Collectors.toMap(theme -> theme.id, theme -> theme));
        var months = ThemeLevelEntity.ofTopics(themes.stream().map(Theme::topicId).distinct().toList()).stream()
                .filter(level -> level.dimension.equals(Dimensions.MONTH))
                .collect(Collectors.groupingBy(level -> level.topicId));
        Map<UUID, Map<UUID, Integer>> said = new HashMap<>();
        ThemeTallyEntity.withLevels(List.copyOf(rows.keySet())).forEach(row -> said
                .computeIfAbsent(row.tally().themeId, id -> new HashMap<>()).put(row.tally().levelId, row.tally().people));
        return themes.stream().map(theme -> {
            Map<Fact, Proportion> shares = new HashMap<>();
            months.getOrDefault(theme.topicId(), List.of()).forEach(level -> shares.put(level.fact(), Proportion
                    .of(said.getOrDefault(theme.id(), Map.of()).getOrDefault(level.id, 0), level.asked)));
            return trend(ThemeTests.trend(shares), rows.get(theme.id()));
        }).toList();
    }

    private static ThemeTrend trend(Trend trend, ThemeEntity theme) {
        boolean claimed = theme.trendQ != null && theme.trendQ <= Finding.LARGEST_Q;
        var direction = claimed ? ThemeTrend.Direction.valueOf(trend.direction().name()) : null;
        return new ThemeTrend(trend.periods().stream().map(ThemeTrend.Period::of).toList(), theme.trendP, theme.trendQ,
                direction, words(trend, theme, direction));
    }

    private static String words(Trend trend, ThemeEntity theme, ThemeTrend.Direction direction) {
        if (theme.trendQ == null) {
            return trend.isTestable() || trend.periods().size() > 1
                    ? "Too few people to test a trend: it needs two periods of %d people who were asked and a theme of %d people."
                            .formatted(Trend.FEWEST_ASKED, Contrast.FEWEST_SAYING)
                    : "Everybody was asked in one period; a trend needs another.";
        }
        if (direction == null) {
            return "No trend shown (q %.2f).".formatted(theme.trendQ);
        }
        return direction == ThemeTrend.Direction.RISING
                ? "Emerging: a larger share of those asked say it than before (q %.3f).".formatted(theme.trendQ)
                : "Fading: a smaller share of those asked say it than before (q %.3f).".formatted(theme.trendQ);
    }

    /** For each topic how much was heard; null where there are no themes. */
    @Transactional
    public List<ThemeSaturation> saturation(List<ThemeTopic> topics) {
        var ids = topics.stream().map(ThemeTopic::id).toList();
        Map<UUID, ThemeTopicEntity> rows = ThemeTopicEntity.withIds(ids).stream()
                .collect(Collectors.toMap(topic -> topic.id, topic -> topic));
        var levels = ThemeLevelEntity.ofTopics(ids).stream().collect(Collectors.groupingBy(level -> level.topicId));
        var names = LevelNames.of(ids);
        var named = personas.buyingRoles().stream().map(Enum::name).toList();
        return topics.stream().map(topic -> rows.get(topic.id())).map(row -> row.coverage == null ? null
                : saturation(row, askNext(row, levels.getOrDefault(row.id, List.of()), named, names)))
                .collect(Collectors.toList());
    }

    private static ThemeSaturation saturation(ThemeTopicEntity topic, List<String> askNext) {
        var words = "An estimated %.0f %% of what there is to hear was heard (interval %.0f to %.0f %%), from %d people. %s"
                .formatted(100 * topic.coverage, 100 * topic.coverageLow, 100 * topic.coverageHigh, topic.peopleHeard,
                        topic.guestPeople == null
                                ? "The rule of Guest, Namey and Chen (2020) does not call it saturated yet."
                                : "The rule of Guest, Namey and Chen (2020) called it saturated after %d people, which is often too early."
                                        .formatted(topic.guestPeople));
        return new ThemeSaturation(topic.peopleHeard, topic.mentions, topic.mentionedOnce, topic.coverage, topic.coverageLow,
                topic.coverageHigh, topic.coveragePath, topic.guestPeople, words, askNext);
    }

    private static List<String> askNext(ThemeTopicEntity topic, List<ThemeLevelEntity> levels, List<String> named,
            LevelNames names) {
        SortedMap<String, Integer> roles = new TreeMap<>();
        SortedMap<String, Integer> segments = new TreeMap<>();
        SortedMap<String, Integer> unknown = new TreeMap<>();
        named.forEach(role -> roles.put(names.level(topic.id, new Fact(Dimensions.ROLE, role)), 0));
        for (ThemeLevelEntity level : levels) {
            var label = names.level(topic.id, level.fact());
            if (!level.fact().isKnown()) {
                unknown.put(names.dimension(topic.id, level.dimension), level.asked);
            } else if (level.dimension.equals(Dimensions.ROLE)) {
                roles.put(label, level.asked);
            } else if (level.dimension.equals(Dimensions.SEGMENT)) {
                segments.put(label, level.asked);
            }
        }
        return AskNext.of(topic.asked, roles, segments, unknown);
    }

    /** For each topic how well the coders of its codes agree. */
    @Transactional
    public List<List<CodeAgreement>> agreement(List<ThemeTopic> topics) {
        var rows = ThemeAgreementEntity.ofTopics(topics.stream().map(ThemeTopic::id).toList()).stream()
                .collect(Collectors.groupingBy(row -> row.topicId));
        return topics.stream()
                .map(topic -> rows.getOrDefault(topic.id(), List.of()).stream().map(CodeAgreement::of).toList()).toList();
    }
}
