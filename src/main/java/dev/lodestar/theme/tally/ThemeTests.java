package dev.lodestar.theme.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import dev.lodestar.statistics.Proportion;
import dev.lodestar.theme.Dimensions;
import dev.lodestar.theme.run.ThemeRunEntity;
import dev.lodestar.theme.statement.ThemeEntity;
import dev.lodestar.theme.tally.model.Fact;
import dev.lodestar.theme.tally.model.Finding;
import dev.lodestar.theme.tally.model.Tally;
import dev.lodestar.theme.tally.model.Testable;
import dev.lodestar.theme.tally.model.Trend;

/**
 * Tests the themes of a run for differences between people and for trends, all corrected together.
 * <p>
 * It can be called again at any time from what is counted, and is, when a person is forgotten or themes are changed by hand.
 * The exact test of a merged theme is the permutation test of its people over the levels, every permutation counted, so that
 * nothing else is needed for themes that were merged after somebody saw them.
 */
@ApplicationScoped
public class ThemeTests {

    private final EntityManager entities;

    ThemeTests(EntityManager entities) {
        this.entities = entities;
    }

    /** A test, and where its outcome belongs. */
    private record Case(Testable test, Consumer<Finding<?>> outcome) implements Testable {

        @Override
        public boolean isTestable() {
            return test.isTestable();
        }

        @Override
        public double p() {
            return test.p();
        }
    }

    /** Makes all tests of a run, in the place of those that were made before. */
    public void of(UUID runId) {
        entities.flush();
        var themes = ThemeEntity.ofRun(runId);
        var levels = new HashMap<UUID, List<ThemeLevelEntity>>();
        ThemeLevelEntity.ofTopics(themes.stream().map(theme -> theme.topicId).distinct().toList())
                .forEach(level -> levels.computeIfAbsent(level.topicId, id -> new ArrayList<>()).add(level));
        var tallies = new HashMap<UUID, Map<Fact, ThemeTallyEntity>>();
        ThemeTallyEntity.withLevels(themes.stream().map(theme -> theme.id).toList()).forEach(row -> tallies
                .computeIfAbsent(row.tally().themeId, id -> new HashMap<>()).put(row.level().fact(), row.tally()));
        var cases = new ArrayList<Case>();
        themes.forEach(theme -> cases.addAll(cases(theme, levels.getOrDefault(theme.topicId, List.of()),
                tallies.getOrDefault(theme.id, Map.of()))));
        var findings = Finding.of(cases);
        findings.forEach(finding -> finding.test().outcome().accept(finding));
        ThemeRunEntity.<ThemeRunEntity> findById(runId).tests = findings.size();
    }

    private static List<Case> cases(ThemeEntity theme, List<ThemeLevelEntity> levels, Map<Fact, ThemeTallyEntity> said) {
        theme.trendP = null;
        theme.trendQ = null;
        said.values().forEach(ThemeTallyEntity::forgetTest);
        var shares = new TreeMap<Fact, Proportion>();
        levels.forEach(level -> {
            var tally = said.get(level.fact());
            shares.put(level.fact(), Proportion.of(tally == null ? 0 : tally.people, level.asked));
        });
        var cases = new ArrayList<Case>();
        for (var contrast : new Tally(Proportion.of(theme.people, theme.asked), theme.accounts, shares).contrasts()) {
            var tally = said.get(contrast.level());
            // A level in which nobody says it was tested too; there is only nothing to write down.
            cases.add(new Case(contrast, finding -> {
                if (tally != null) {
                    tally.tested(contrast.lift(), finding.p(), finding.q());
                }
            }));
        }
        cases.add(new Case(trend(shares), finding -> {
            theme.trendP = finding.p();
            theme.trendQ = finding.q();
        }));
        return cases;
    }

    static Trend trend(Map<Fact, Proportion> shares) {
        var months = new TreeMap<String, Proportion>();
        shares.forEach((fact, share) -> {
            if (fact.dimension().equals(Dimensions.MONTH) && fact.isKnown()) {
                months.put(fact.level(), share);
            }
        });
        return Trend.of(months);
    }
}
