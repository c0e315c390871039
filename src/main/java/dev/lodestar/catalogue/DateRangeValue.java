package dev.lodestar.catalogue;

import java.time.LocalDate;

import dev.lodestar.catalogue.value.Bounds;

import org.eclipse.microprofile.graphql.Description;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Calendar days, both ends included; an end that is null is open. Years are 1 to 9999. */
@DefaultNonNull
@Description("Calendar days from a first to a last, both included.")
public record DateRangeValue(
        @Nullable @JsonSerialize(using = ToStringSerializer.class) @Description("The first day, or null when open.") LocalDate from,
        @Nullable @JsonSerialize(using = ToStringSerializer.class) @Description("The last day, or null when open.") LocalDate to)
        implements
            AttributeValue {

    public DateRangeValue {
        fourDigits("from", from);
        fourDigits("to", to);
        Bounds.check("from", from, "to", to);
    }

    /** Whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    @Override
    public String display() {
        if (from == null) {
            return "until " + to;
        }
        return to == null ? "from " + from : Bounds.display(from, to, LocalDate::toString);
    }

    private static void fourDigits(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
            throw new InvalidValue(field, "The year is " + day.getYear() + "; give one from 1 to 9999.");
        }
    }
}
