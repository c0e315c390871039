package dev.lodestar.catalogue;

import dev.lodestar.catalogue.value.ValueTypeIds;

import org.eclipse.microprofile.graphql.Description;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;

import io.smallrye.graphql.api.Union;

/**
 * The value of one attribute. Every value that exists is valid: constructors throw {@link InvalidValue} otherwise. Two
 * values are equal when they say the same, so 10 equals 10.0 and the order of an unordered list does not matter. In JSON it
 * is one object with the {@link ValueType} under {@code type}, then the value's own fields, nothing for what is unknown.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
@JsonTypeIdResolver(ValueTypeIds.class)
@Union
@Description("The value of an attribute; which member it is follows from the value type of the definition.")
public sealed interface AttributeValue permits TextValue, LongTextValue, BoolValue, EnumValue, EnumSetValue, ListValue,
        IntRangeValue, DecimalRangeValue, MoneyRangeValue, PercentRangeValue, DurationRangeValue, DateRangeValue,
        CodeSetValue, RankedListValue, StatementValue, MetricValue {

    /** The value as a person reads it, in English, without its definition's label or unit. */
    String display();
}
