package dev.lodestar.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** Which shape the value of an attribute has. */
@Description("Which shape the value of an attribute has.")
public enum ValueType {
    /** One line of up to {@value Words#LINE} characters. */
    TEXT(TextValue.class),
    /** Paragraphs of up to {@value Words#BLOCK} characters. */
    LONG_TEXT(LongTextValue.class),
    /** Yes or no. */
    BOOL(BoolValue.class),
    /** One of the definition's options. */
    ENUM(EnumValue.class),
    /** Some of the definition's options. */
    ENUM_SET(EnumSetValue.class),
    /** Free words, in no order that matters. */
    LIST(ListValue.class),
    /** Whole numbers from a least to a greatest, either of them open. */
    INT_RANGE(IntRangeValue.class),
    /** Decimal numbers from a least to a greatest, either of them open. */
    DECIMAL_RANGE(DecimalRangeValue.class),
    /** Amounts of one currency, once or per period, either end open. */
    MONEY_RANGE(MoneyRangeValue.class),
    /** Shares of a whole from 0 to 100 %, either end open. */
    PERCENT_RANGE(PercentRangeValue.class),
    /** Lengths of time in one unit, either end open. */
    DURATION_RANGE(DurationRangeValue.class),
    /** Calendar days, either end open. */
    DATE_RANGE(DateRangeValue.class),
    /** Codes of a list, included and excluded. */
    CODE_SET(CodeSetValue.class),
    /** Free words from the most important to the least. */
    RANKED_LIST(RankedListValue.class),
    /** A sentence, with how severe and how frequent it is. */
    STATEMENT(StatementValue.class),
    /** A measured figure with its unit and day. */
    METRIC(MetricValue.class);

    private final Class<? extends AttributeValue> valueClass;

    ValueType(Class<? extends AttributeValue> valueClass) {
        this.valueClass = valueClass;
    }

    /** The record that holds values of this type. */
    public Class<? extends AttributeValue> valueClass() {
        return valueClass;
    }
}
