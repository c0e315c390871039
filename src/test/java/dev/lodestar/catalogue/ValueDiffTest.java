package dev.lodestar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.lodestar.catalogue.code.CodeScheme;
import dev.lodestar.catalogue.value.Severity;

import org.junit.jupiter.api.Test;

class ValueDiffTest {

    @Test
    void listsDifferByItem() {
        assertThat(ValueDiff.between(ListValue.of("SaaS", "Retail"), ListValue.of("Retail", "Healthcare")))
                .containsExactly("added “Healthcare”", "removed “SaaS”");
    }

    @Test
    void aNewItemOnTopOfARankingMovesNothingElse() {
        assertThat(ValueDiff.between(RankedListValue.of("price", "speed"), RankedListValue.of("trust", "price", "speed")))
                .containsExactly("added “trust”");
    }

    @Test
    void aRankingTellsWhatMovedUp() {
        assertThat(ValueDiff.between(RankedListValue.of("price", "speed", "trust"),
                RankedListValue.of("trust", "price", "speed"))).containsExactly("moved “trust” up to 1");
    }

    @Test
    void placesDifferByName() {
        assertThat(ValueDiff.between(CodeSetValue.geography("150"),
                new CodeSetValue(CodeScheme.GEOGRAPHY, List.of("150", "US"), List.of("CH"))))
                .containsExactly("added “United States”", "added exception “Switzerland”");
    }

    @Test
    void statementsDifferByPart() {
        assertThat(ValueDiff.between(StatementValue.of("Month end takes days"),
                new StatementValue("Month end takes days", Severity.HIGH, null)))
                .containsExactly("severity: unknown → high");
    }

    @Test
    void otherValuesAreShownBeforeAndAfter() {
        assertThat(ValueDiff.between(new IntRangeValue(50, 200), new IntRangeValue(50, 500)))
                .containsExactly("50 to 200 → 50 to 500");
    }
}
