package dev.lodestar.theme.tally.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;

import dev.lodestar.statistics.Proportion;

import org.junit.jupiter.api.Test;

class TrendTest {

    private final TreeMap<String, Proportion> months = new TreeMap<>();

    @Test
    void months_with_many_people_stay_months() {
        months.put("2026-01", Proportion.of(2, 20));
        months.put("2026-02", Proportion.of(12, 20));
        months.put("2026-03", Proportion.of(1, 3));

        var trend = Trend.of(months);

        assertThat(trend.periods()).extracting(Trend.Period::label).containsExactly("2026-01", "2026-02", "2026-03");
        assertThat(trend.isTestable()).isTrue();
        assertThat(trend.direction()).isEqualTo(Trend.Direction.RISING);
        assertThat(trend.p()).isBetween(0.001, 0.003);
    }

    @Test
    void months_with_few_people_become_quarters() {
        months.put("2025-12", Proportion.of(1, 5));
        months.put("2026-01", Proportion.of(2, 6));
        months.put("2026-03", Proportion.of(3, 7));

        var trend = Trend.of(months);

        assertThat(trend.periods()).extracting(Trend.Period::label).containsExactly("2025-Q4", "2026-Q1");
        assertThat(trend.periods().get(1).share()).isEqualTo(Proportion.of(5, 13));
        assertThat(trend.isTestable()).as("one quarter has ten people").isFalse();
    }

    @Test
    void one_period_is_no_trend() {
        months.put("2026-01", Proportion.of(20, 40));

        assertThat(Trend.of(months).isTestable()).isFalse();
        assertThat(Trend.of(new TreeMap<>()).isTestable()).isFalse();
    }

    @Test
    void theme_that_everybody_says_has_no_trend() {
        months.put("2026-01", Proportion.of(20, 20));
        months.put("2026-02", Proportion.of(20, 20));

        assertThat(Trend.of(months).isTestable()).isFalse();
    }
}
