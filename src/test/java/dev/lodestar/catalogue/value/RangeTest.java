package dev.lodestar.catalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;

import dev.lodestar.catalogue.DateRangeValue;
import dev.lodestar.catalogue.DecimalRangeValue;
import dev.lodestar.catalogue.DurationRangeValue;
import dev.lodestar.catalogue.IntRangeValue;
import dev.lodestar.catalogue.InvalidValue;
import dev.lodestar.catalogue.PercentRangeValue;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RangeTest {

    @Provide
    Arbitrary<IntRangeValue> ranges() {
        return Values.intRanges();
    }

    @Property
    void aRangeHoldsItsEndsAndNothingBeyond(@ForAll("ranges") IntRangeValue range) {
        if (range.min() != null) {
            assertThat(range.contains(range.min())).isTrue();
            assertThat(range.min() > Integer.MIN_VALUE && range.contains(range.min() - 1)).isFalse();
        }
        if (range.max() != null) {
            assertThat(range.contains(range.max())).isTrue();
            assertThat(range.max() < Integer.MAX_VALUE && range.contains(range.max() + 1)).isFalse();
        }
    }

    @Property
    void exchangedEndsAreRefused(@ForAll int a, @ForAll int b) {
        if (a == b) {
            return;
        }
        assertThatThrownBy(() -> new IntRangeValue(Math.max(a, b), Math.min(a, b)))
                .isInstanceOfSatisfying(InvalidValue.class, refusal -> assertThat(refusal.field()).isEqualTo("min"))
                .hasMessageContaining("exchange the two ends");
    }

    @Test
    void aRangeNeedsAnEnd() {
        assertThatThrownBy(() -> new DateRangeValue(null, null)).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("give at least one end");
    }

    @Test
    void equalNumbersAreEqualRanges() {
        assertThat(new DecimalRangeValue(new BigDecimal("10"), null))
                .isEqualTo(new DecimalRangeValue(new BigDecimal("1.0E+1"), null));
    }

    @Test
    void anAbsurdNumberIsRefusedAndNotWrittenOut() {
        assertThatThrownBy(() -> new DecimalRangeValue(new BigDecimal("1E+2000000000"), null))
                .isInstanceOf(InvalidValue.class).hasMessageContaining("at most 15 digits");
        assertThatThrownBy(() -> new PercentRangeValue(new BigDecimal("1E+2000000"), null))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aShareIsFromZeroToAHundred() {
        assertThatThrownBy(() -> new PercentRangeValue(null, new BigDecimal("100.5")))
                .isInstanceOfSatisfying(InvalidValue.class, refusal -> assertThat(refusal.field()).isEqualTo("upper"))
                .hasMessageContaining("100.5 %");
    }

    @Test
    void rangesReadAsAPersonSaysThem() {
        assertThat(new IntRangeValue(50, 200).display()).isEqualTo("50 to 200");
        assertThat(new IntRangeValue(10_000, null).display()).isEqualTo("10,000 or more");
        assertThat(new IntRangeValue(null, 5).display()).isEqualTo("up to 5");
        assertThat(new DurationRangeValue(1, 1, DurationUnit.MONTH).display()).isEqualTo("1 month");
        assertThat(new DurationRangeValue(2, 6, DurationUnit.WEEK).display()).isEqualTo("2 to 6 weeks");
        assertThat(new DurationRangeValue(1, null, DurationUnit.YEAR).display()).isEqualTo("1 or more years");
        assertThat(new DateRangeValue(LocalDate.of(2015, 1, 1), null).display()).isEqualTo("from 2015-01-01");
        assertThat(new PercentRangeValue(new BigDecimal("12.50"), null).display()).isEqualTo("12.5 % or more");
    }
}
