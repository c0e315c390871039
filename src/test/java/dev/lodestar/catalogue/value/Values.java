package dev.lodestar.catalogue.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.BoolValue;
import dev.lodestar.catalogue.CodeSetValue;
import dev.lodestar.catalogue.DateRangeValue;
import dev.lodestar.catalogue.DecimalRangeValue;
import dev.lodestar.catalogue.DurationRangeValue;
import dev.lodestar.catalogue.EnumSetValue;
import dev.lodestar.catalogue.EnumValue;
import dev.lodestar.catalogue.Geography;
import dev.lodestar.catalogue.GeographyCode;
import dev.lodestar.catalogue.IntRangeValue;
import dev.lodestar.catalogue.ListValue;
import dev.lodestar.catalogue.LongTextValue;
import dev.lodestar.catalogue.MetricValue;
import dev.lodestar.catalogue.MoneyRangeValue;
import dev.lodestar.catalogue.PercentRangeValue;
import dev.lodestar.catalogue.RankedListValue;
import dev.lodestar.catalogue.StatementValue;
import dev.lodestar.catalogue.TextValue;
import dev.lodestar.catalogue.code.CodeScheme;
import dev.lodestar.shared.text.SameKey;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary valid values of every type. */
public final class Values {

    private Values() {
    }

    public static Arbitrary<AttributeValue> any() {
        return Arbitraries.oneOf(List.of(line().map(TextValue::new), line().map(LongTextValue::new),
                Arbitraries.of(true, false).map(BoolValue::new), line().map(EnumValue::new), items().map(EnumSetValue::new),
                items().map(ListValue::new), items().map(RankedListValue::new), intRanges(), decimalRanges(), moneyRanges(),
                percentRanges(), durations(), dateRanges(), codeSets(), statements(), metrics()));
    }

    static Arbitrary<String> line() {
        return Arbitraries.strings().withChars("abcXYZ äßé漢字’\"\\{}[]:,").ofMinLength(1)
                .ofMaxLength(60).map(text -> text.isBlank() ? "x" : text.strip());
    }

    static Arbitrary<List<String>> items() {
        return line().list().ofMinSize(1).ofMaxSize(8).uniqueElements(SameKey::of);
    }

    static Arbitrary<IntRangeValue> intRanges() {
        return Combinators.combine(Arbitraries.integers(), Arbitraries.integers(), Arbitraries.integers().between(0, 2))
                .as((a, b, open) -> new IntRangeValue(open == 1 ? null : Integer.valueOf(Math.min(a, b)),
                        open == 2 ? null : Integer.valueOf(Math.max(a, b))));
    }

    static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000)).ofScale(6);
    }

    static Arbitrary<DecimalRangeValue> decimalRanges() {
        return Combinators.combine(decimals(), decimals()).as((a, b) -> new DecimalRangeValue(a.min(b), a.max(b)));
    }

    static Arbitrary<PercentRangeValue> percentRanges() {
        var shares = Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(3);
        return Combinators.combine(shares, shares).as((a, b) -> new PercentRangeValue(a.min(b), a.max(b)));
    }

    static Arbitrary<MoneyRangeValue> moneyRanges() {
        var amounts = Arbitraries.longs().greaterOrEqual(0);
        return Combinators.combine(amounts, amounts, Arbitraries.of("USD", "EUR", "JPY", "KWD"),
                Arbitraries.of(MoneyPeriod.class))
                .as((a, b, currency, period) -> new MoneyRangeValue(Math.min(a, b), Math.max(a, b), currency, period));
    }

    static Arbitrary<DurationRangeValue> durations() {
        var lengths = Arbitraries.integers().greaterOrEqual(0);
        return Combinators.combine(lengths, lengths, Arbitraries.of(DurationUnit.class))
                .as((a, b, unit) -> new DurationRangeValue(Math.min(a, b), Math.max(a, b), unit));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<DateRangeValue> dateRanges() {
        return Combinators.combine(days(), days())
                .as((a, b) -> a.isBefore(b) ? new DateRangeValue(a, b) : new DateRangeValue(b, a));
    }

    static Arbitrary<CodeSetValue> codeSets() {
        return Arbitraries.of(Geography.world().all()).map(GeographyCode::code).list().ofMinSize(1).ofMaxSize(6)
                .map(codes -> new CodeSetValue(CodeScheme.GEOGRAPHY, codes, List.of()));
    }

    static Arbitrary<StatementValue> statements() {
        return Combinators.combine(line(), Arbitraries.of(Severity.class).injectNull(.3),
                Arbitraries.of(Frequency.class).injectNull(.3)).as(StatementValue::new);
    }

    static Arbitrary<MetricValue> metrics() {
        return Combinators.combine(decimals(), line().map(unit -> unit.substring(0, Math.min(20, unit.length())).strip()),
                days().injectNull(.3)).as(MetricValue::new);
    }
}
