package dev.lodestar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestar.catalogue.value.MoneyPeriod;

import org.junit.jupiter.api.Test;

class MoneyRangeValueTest {

    @Test
    void millionsAreSaidAsMillions() {
        assertThat(new MoneyRangeValue(1_000_000_000L, 5_000_000_000L, "USD", MoneyPeriod.YEAR).display())
                .isEqualTo("USD 10 million to 50 million a year");
    }

    @Test
    void minorUnitsFollowTheCurrency() {
        assertThat(new MoneyRangeValue(49_99L, null, "EUR", MoneyPeriod.MONTH).display())
                .isEqualTo("EUR 49.99 or more a month");
        assertThat(new MoneyRangeValue(null, 5_000L, "JPY", MoneyPeriod.ONCE).display()).isEqualTo("JPY up to 5,000");
        assertThat(new MoneyRangeValue(1_500L, 1_500L, "KWD", MoneyPeriod.ONCE).display()).isEqualTo("KWD 1.500");
        assertThat(new MoneyRangeValue(150_000L, 150_000L, "EUR", MoneyPeriod.ONCE).display()).isEqualTo("EUR 1,500");
    }

    @Test
    void anUnknownCurrencyIsRefused() {
        assertThatThrownBy(() -> new MoneyRangeValue(1L, 2L, "usd", MoneyPeriod.ONCE))
                .isInstanceOfSatisfying(InvalidValue.class, refusal -> assertThat(refusal.field()).isEqualTo("currency"))
                .hasMessage("There is no currency “usd”; give an ISO 4217 code such as USD, EUR or GBP.");
    }

    @Test
    void lessThanNothingIsRefused() {
        assertThatThrownBy(() -> new MoneyRangeValue(-1L, 2L, "USD", MoneyPeriod.ONCE)).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("below zero");
    }
}
