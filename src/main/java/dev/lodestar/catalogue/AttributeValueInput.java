package dev.lodestar.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.lodestar.catalogue.code.CodeScheme;
import dev.lodestar.catalogue.value.DurationUnit;
import dev.lodestar.catalogue.value.Frequency;
import dev.lodestar.catalogue.value.MoneyPeriod;
import dev.lodestar.catalogue.value.Severity;
import dev.lodestar.shared.UserErrorException;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Nullable;

/** A value as a client sends it: exactly one of the fields, the one of the definition's value type. */
@Input("AttributeValueInput")
@Description("A value: exactly one field, the one that is named after the definition's value type.")
public class AttributeValueInput {

    private static final List<String> PARTS = List.of("intRange", "decimalRange", "percentRange", "moneyRange",
            "durationRange", "dateRange", "codeSet", "statement", "metric");

    @Description("A line of text, for TEXT.")
    public @Nullable String text;
    @Description("Paragraphs, for LONG_TEXT.")
    public @Nullable String longText;
    @Description("Yes or no, for BOOL.")
    public @Nullable Boolean bool;
    @Description("The code of the chosen option, for ENUM.")
    public @Nullable String option;
    @Description("The codes of the chosen options, for ENUM_SET.")
    public @Nullable List<@NonNull String> options;
    @Description("Items in any order, for LIST.")
    public @Nullable List<@NonNull String> list;
    @Description("Items, the most important first, for RANKED_LIST.")
    public @Nullable List<@NonNull String> rankedList;
    @Description("Whole numbers, for INT_RANGE.")
    public @Nullable IntRange intRange;
    @Description("Decimal numbers, for DECIMAL_RANGE.")
    public @Nullable DecimalRange decimalRange;
    @Description("Shares in percent, for PERCENT_RANGE.")
    public @Nullable DecimalRange percentRange;
    @Description("Amounts of money, for MONEY_RANGE.")
    public @Nullable MoneyRange moneyRange;
    @Description("Lengths of time, for DURATION_RANGE.")
    public @Nullable DurationRange durationRange;
    @Description("Calendar days, for DATE_RANGE.")
    public @Nullable DateRange dateRange;
    @Description("Codes of a list, for CODE_SET.")
    public @Nullable CodeSet codeSet;
    @Description("A sentence, for STATEMENT.")
    public @Nullable Statement statement;
    @Description("A measured figure, for METRIC.")
    public @Nullable Metric metric;

    /**
     * The value.
     *
     * @param path where this input stands among the arguments, such as "input", "value"
     * @throws UserErrorException when not exactly one field is given, or when it does not make a value
     */
    public AttributeValue toValue(String... path) {
        var given = given();
        if (given.size() != 1) {
            throw UserErrorException.invalid(given.isEmpty() ? "The value is missing; fill exactly one field of it."
                    : "The value has %d fields (%s); fill exactly one.".formatted(given.size(),
                            String.join(", ", given.keySet())),
                    path);
        }
        var field = given.entrySet().iterator().next();
        try {
            return field.getValue().get();
        } catch (InvalidValue invalid) {
            var where = new ArrayList<>(Arrays.asList(path));
            where.add(field.getKey());
            // A plain text or list is wrong as a whole; of a range or statement one part is.
            if (PARTS.contains(field.getKey())) {
                where.add(invalid.field());
            }
            throw UserErrorException.invalid(invalid.getMessage(), where.toArray(String[]::new));
        }
    }

    private Map<String, Supplier<AttributeValue>> given() {
        var given = new LinkedHashMap<String, Supplier<AttributeValue>>();
        put(given, "text", text, TextValue::new);
        put(given, "longText", longText, LongTextValue::new);
        put(given, "bool", bool, BoolValue::new);
        put(given, "option", option, EnumValue::new);
        put(given, "options", options, EnumSetValue::new);
        put(given, "list", list, ListValue::new);
        put(given, "rankedList", rankedList, RankedListValue::new);
        put(given, "intRange", intRange, range -> new IntRangeValue(range.min, range.max));
        put(given, "decimalRange", decimalRange, range -> new DecimalRangeValue(range.lower, range.upper));
        put(given, "percentRange", percentRange, range -> new PercentRangeValue(range.lower, range.upper));
        put(given, "moneyRange", moneyRange,
                range -> new MoneyRangeValue(range.minMinor, range.maxMinor, range.currency, range.period));
        put(given, "durationRange", durationRange, range -> new DurationRangeValue(range.min, range.max, range.unit));
        put(given, "dateRange", dateRange, range -> new DateRangeValue(range.from, range.to));
        put(given, "codeSet", codeSet,
                set -> new CodeSetValue(set.scheme, set.include, set.exclude == null ? List.of() : set.exclude));
        put(given, "statement", statement, said -> new StatementValue(said.text, said.severity, said.frequency));
        put(given, "metric", metric, figure -> new MetricValue(figure.amount, figure.measure, figure.asOf));
        return given;
    }

    private static <T> void put(Map<String, Supplier<AttributeValue>> given, String field, @Nullable T input,
            Function<T, AttributeValue> value) {
        if (input != null) {
            given.put(field, () -> value.apply(input));
        }
    }

    /** Whole numbers. */
    @Input("IntRangeInput")
    @Description("Whole numbers from a least to a greatest, both included; at least one end.")
    public record IntRange(
            @Nullable @Description("The least number, or nothing when open.") Integer min,
            @Nullable @Description("The greatest number, or nothing when open.") Integer max) {
    }

    /** Decimal numbers. */
    @Input("DecimalRangeInput")
    @Description("Decimal numbers from a least to a greatest, both included; at least one end.")
    public record DecimalRange(
            @Nullable @Description("The least number, or nothing when open.") BigDecimal lower,
            @Nullable @Description("The greatest number, or nothing when open.") BigDecimal upper) {
    }

    /** Amounts of money. */
    @Input("MoneyRangeInput")
    @Description("Amounts of money of one currency, from a least to a greatest, both included; at least one end.")
    public record MoneyRange(
            @Nullable @Description("The least amount in minor units, such as cents, or nothing when open.") Long minMinor,
            @Nullable @Description("The greatest amount in minor units, or nothing when open.") Long maxMinor,
            @NonNull @Description("The currency by its ISO 4217 code, such as USD.") String currency,
            @NonNull @Description("How often the amount is due or earned.") MoneyPeriod period) {
    }

    /** Lengths of time. */
    @Input("DurationRangeInput")
    @Description("Lengths of time from a least to a greatest, both included; at least one end.")
    public record DurationRange(
            @Nullable @Description("The least length, or nothing when open.") Integer min,
            @Nullable @Description("The greatest length, or nothing when open.") Integer max,
            @NonNull @Description("The unit of both ends.") DurationUnit unit) {
    }

    /** Calendar days. */
    @Input("DateRangeInput")
    @Description("Calendar days from a first to a last, both included; at least one end.")
    public record DateRange(
            @Nullable @Description("The first day, or nothing when open.") LocalDate from,
            @Nullable @Description("The last day, or nothing when open.") LocalDate to) {
    }

    /** Codes of a list. */
    @Input("CodeSetInput")
    @Description("Codes of a list, less other codes.")
    public record CodeSet(
            @NonNull @Description("The list that the codes are taken from.") CodeScheme scheme,
            @NonNull @Description("The codes of what belongs.") List<@NonNull String> include,
            @Nullable @Description("The codes of what does not belong though it lies in what does.") List<@NonNull String> exclude) {
    }

    /** A sentence. */
    @Input("StatementInput")
    @Description("A sentence with how severe and how frequent it is, if known.")
    public record Statement(
            @NonNull @Description("The sentence, at most 1,000 characters.") String text,
            @Nullable @Description("How much it weighs.") Severity severity,
            @Nullable @Description("How often it occurs.") Frequency frequency) {
    }

    /** A measured figure. */
    @Input("MetricInput")
    @Description("A measured figure.")
    public record Metric(
            @NonNull @Description("The figure.") BigDecimal amount,
            @NonNull @Description("What it counts.") String measure,
            @Nullable @Description("The day it was true.") LocalDate asOf) {
    }
}
