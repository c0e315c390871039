package dev.lodestar.theme.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.lodestar.persona.Personas;
import dev.lodestar.statistics.Estimate;
import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.Theme;
import dev.lodestar.theme.ThemeRun;
import dev.lodestar.theme.ThemeTopic;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.ThemeEntity;
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
        var tests = ThemeRunEntity.withIds(runs.stream().map(ThemeRun::id).toList()).stream()
                .collect(Collectors.toMap(run -> run.id, run -> run.tests));
        return runs.stream().map(run -> tests.getOrDefault(run.id(), 0)).toList();
    }

    /** For each run how many differences between people may be claimed. */
    @Transactional
    public List<Integer> differences(List<ThemeRun> runs) {
        var claims = ThemeTallyEntity.claimsOf(runs.stream().map(ThemeRun::id).toList(), Finding.LARGEST_Q,
                Contrast.SMALLEST_LIFT);
        return runs.stream().map(run -> claims.getOrDefault(run.id(), 0)).toList();
    }

    /** For each theme how it goes over time. */
    @Transactional
    public List<ThemeTrend> trends(List<Theme> themes) {
        var rows = ThemeEntity.<ThemeEntity> list("id in ?1", themes.stream().map(Theme::id).toList())
                .stream().collect(Collectors.toMap(theme -> theme.id, theme -> theme));
        var months = ThemeLevelEntity.ofTopics(themes.stream().map(Theme::topicId).distinct().toList()).stream()
                .filter(level -> level.dimension.equals(Dimensions.MONTH))
                .collect(Collectors.groupingBy(level -> level.topicId));
        var said = new HashMap<UUID, Map<UUID, Integer>>();
        ThemeTallyEntity.withLevels(List.copyOf(rows.keySet())).forEach(row -> said
                .computeIfAbsent(row.tally().themeId, id -> new HashMap<>()).put(row.tally().levelId, row.tally().people));
        return themes.stream().map(theme -> {
            var shares = new HashMap<Fact, Proportion>();
            months.getOrDefault(theme.topicId(), List.of()).forEach(level -> shares.put(level.fact(), Proportion
                    .of(said.getOrDefault(theme.id(), Map.of()).getOrDefault(level.id, 0), level.asked)));
            return trend(ThemeTests.trend(shares), Optional.ofNullable(rows.get(theme.id())));
        }).toList();
    }

    private static ThemeTrend trend(Trend trend, Optional<ThemeEntity> theme) {
        var q = theme.map(tested -> tested.trendQ).orElse(null);
        return new ThemeTrend(trend.periods().stream().map(ThemeTrend.Period::of).toList(),
                theme.map(tested -> tested.trendP).orElse(null), q, TrendOutcome.of(trend, q));
    }

    /** For each topic how much was heard; null where there are no themes. */
    @Transactional
    public List<ThemeSaturation> saturation(List<ThemeTopic> topics) {
        var ids = topics.stream().map(ThemeTopic::id).toList();
        var rows = ThemeTopicEntity.withIds(ids).stream()
                .collect(Collectors.toMap(topic -> topic.id, topic -> topic));
        var levels = ThemeLevelEntity.ofTopics(ids).stream().collect(Collectors.groupingBy(level -> level.topicId));
        var names = LevelNames.of(ids);
        var named = personas.buyingRoles().stream().map(Enum::name).toList();
        return topics.stream().map(topic -> rows.get(topic.id()))
                .map(row -> row.coverage().map(coverage -> saturation(row, coverage,
                        askNext(row, levels.getOrDefault(row.id, List.of()), named, names))).orElse(null))
                .collect(Collectors.toList());
    }

    private static ThemeSaturation saturation(ThemeTopicEntity topic, Estimate coverage, List<AskNext> askNext) {
        return new ThemeSaturation(topic.peopleHeard, topic.mentions, topic.mentionedOnce, coverage,
                topic.coveragePath, topic.guestPeople, askNext);
    }

    private static List<AskNext> askNext(ThemeTopicEntity topic, List<ThemeLevelEntity> levels, List<String> named,
            LevelNames names) {
        var roles = new TreeMap<String, Integer>();
        var segments = new TreeMap<String, Integer>();
        var unknown = new TreeMap<String, Integer>();
        named.forEach(role -> roles.put(names.level(topic.id, new Fact(Dimensions.ROLE, role)), 0));
        for (var level : levels) {
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
