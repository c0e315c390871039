package dev.lodestar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import dev.lodestar.catalogue.code.CodeScheme;
import dev.lodestar.catalogue.value.Severity;

import org.junit.jupiter.api.Test;

class ValueDiffTest {

    @Test
    void listsDifferByItem() {
        assertThat(differences(ListValue.of("SaaS", "Retail"), ListValue.of("Retail", "Healthcare")))
                .containsExactly("ITEM_ADDED item=Healthcare", "ITEM_REMOVED item=SaaS");
    }

    @Test
    void aNewItemOnTopOfARankingMovesNothingElse() {
        assertThat(differences(RankedListValue.of("price", "speed"), RankedListValue.of("trust", "price", "speed")))
                .containsExactly("ITEM_ADDED item=trust");
    }

    @Test
    void aRankingTellsWhatMovedUp() {
        assertThat(differences(RankedListValue.of("price", "speed", "trust"),
                RankedListValue.of("trust", "price", "speed"))).containsExactly("ITEM_MOVED_UP item=trust rank=1");
    }

    @Test
    void placesDifferByName() {
        assertThat(differences(CodeSetValue.geography("150"),
                new CodeSetValue(CodeScheme.GEOGRAPHY, List.of("150", "US"), List.of("CH"))))
                .containsExactly("ITEM_ADDED item=United States", "EXCEPTION_ADDED item=Switzerland");
    }

    @Test
    void statementsDifferByPart() {
        assertThat(differences(StatementValue.of("Month end takes days"),
                new StatementValue("Month end takes days", Severity.HIGH, null)))
                .containsExactly("SEVERITY after=HIGH");
    }

    @Test
    void otherValuesAreShownBeforeAndAfter() {
        assertThat(differences(new IntRangeValue(50, 200), new IntRangeValue(50, 500)))
                .containsExactly("VALUE before=50 to 200 after=50 to 500");
    }

    private static List<String> differences(AttributeValue before, AttributeValue after) {
        return ValueDiff.between(before, after).stream().map(ValueDiffTest::inOneLine).toList();
    }

    private static String inOneLine(AttributeDifference difference) {
        return difference.code() + difference.parameters().stream().map(one -> " " + one.name() + "=" + one.value())
                .collect(Collectors.joining());
    }
}
