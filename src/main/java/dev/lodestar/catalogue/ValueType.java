package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** Which shape the value of an attribute has. */
@Description("Which shape the value of an attribute has.")
public enum ValueType {
    @Description("One line of up to 500 characters.")
    TEXT(TextValue.class),
    @Description("Paragraphs of up to 20,000 characters.")
    LONG_TEXT(LongTextValue.class),
    @Description("Yes or no.")
    BOOL(BoolValue.class),
    @Description("One of the definition's options.")
    ENUM(EnumValue.class),
    @Description("Some of the definition's options.")
    ENUM_SET(EnumSetValue.class),
    @Description("Free words, in no order that matters.")
    LIST(ListValue.class),
    @Description("Whole numbers from a least to a greatest, either of them open.")
    INT_RANGE(IntRangeValue.class),
    @Description("Decimal numbers from a least to a greatest, either of them open.")
    DECIMAL_RANGE(DecimalRangeValue.class),
    @Description("Amounts of one currency, once or per period, either end open.")
    MONEY_RANGE(MoneyRangeValue.class),
    @Description("Shares of a whole from 0 to 100 %, either end open.")
    PERCENT_RANGE(PercentRangeValue.class),
    @Description("Lengths of time in one unit, either end open.")
    DURATION_RANGE(DurationRangeValue.class),
    @Description("Calendar days, either end open.")
    DATE_RANGE(DateRangeValue.class),
    @Description("Codes of a list, included and excluded.")
    CODE_SET(CodeSetValue.class),
    @Description("Free words from the most important to the least.")
    RANKED_LIST(RankedListValue.class),
    @Description("A sentence, with how severe and how frequent it is.")
    STATEMENT(StatementValue.class),
    @Description("A measured figure with its unit and day.")
    METRIC(MetricValue.class);

    private final Class<? extends AttributeValue> valueClass;

    ValueType(Class<? extends AttributeValue> valueClass) {
        this.valueClass = valueClass;
    }

    /** The type of a value. */
    public static ValueType of(AttributeValue value) {
        for (var type : values()) {
            if (type.valueClass == value.getClass()) {
                return type;
            }
        }
        throw new IllegalStateException("No value type holds " + value.getClass());
    }

    /** The record that holds values of this type. */
    public Class<? extends AttributeValue> valueClass() {
        return valueClass;
    }
}
