package dev.lodestar.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;

import dev.lodestar.catalogue.value.Bounds;

import org.eclipse.microprofile.graphql.Description;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A measured figure. */
@DefaultNonNull
@Description("A measured figure with its unit and the day it was true.")
public record MetricValue(
        @Description("The figure.") BigDecimal amount,
        @Description("What it counts, such as days or USD a year; named apart from the unit of a duration.") String measure,
        @Nullable @JsonSerialize(using = ToStringSerializer.class) @Description("The day it was true, or null when unknown.") LocalDate asOf)
        implements
            AttributeValue {

    public MetricValue {
        if (amount == null) {
            throw new InvalidValue("amount", "The figure is missing; give a number.");
        }
        amount = Bounds.plain("amount", amount);
        measure = Words.line("measure", measure, 60);
        if (asOf != null && (asOf.getYear() < 1 || asOf.getYear() > 9999)) {
            throw new InvalidValue("asOf", "The year is " + asOf.getYear() + "; give one from 1 to 9999.");
        }
    }

    @Override
    public String display() {
        return amount.toPlainString() + " " + measure + (asOf == null ? "" : " (" + asOf + ")");
    }
}
