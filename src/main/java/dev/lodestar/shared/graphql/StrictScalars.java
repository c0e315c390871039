package dev.lodestar.shared.graphql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;

/**
 * The scalars of the API with the rules of the specification for what comes in: the server's own take {@code "12"} for 12 and
 * drop the higher bits of a number that is too large. String and Boolean are strict already and are left alone, since the
 * introspection of graphql-java insists on its own.
 */
final class StrictScalars {

    /** As many digits as a decimal may have before and behind its point; 1e999999999 would fill the memory. */
    private static final int MOST_DIGITS = 60;
    private static final int LAST_YEAR = 9999;

    private static final Map<String, StrictCoercing.Rule> RULES = Map.of(
            "Int", new StrictCoercing.Rule("a whole number from -2147483648 to 2147483647",
                    value -> value instanceof Number number && isWhole(number, Integer.SIZE)),
            "BigInteger", new StrictCoercing.Rule("a whole number of 64 bits",
                    value -> isNumeral(value, number -> isWhole(number, Long.SIZE))),
            "Float", new StrictCoercing.Rule("a finite number",
                    value -> value instanceof Number number && Double.isFinite(decimal(number).doubleValue())),
            "BigDecimal", new StrictCoercing.Rule("a number of at most " + MOST_DIGITS + " digits",
                    value -> isNumeral(value, number -> isOrdinary(decimal(number)))),
            "ID", new StrictCoercing.Rule("a string or a whole number",
                    value -> value instanceof String || value instanceof Number number && isWhole(number, Long.SIZE)),
            "Date", new StrictCoercing.Rule("a date such as 2026-03-31, between the years 1 and " + LAST_YEAR,
                    value -> value instanceof String text && isTime(() -> LocalDate.parse(text).getYear())),
            "DateTime", new StrictCoercing.Rule("a time with its offset, such as 2026-03-31T09:30:00Z, between the years 1 and "
                    + LAST_YEAR, value -> value instanceof String text && isTime(() -> OffsetDateTime.parse(text).getYear())));

    private StrictScalars() {
    }

    /** Makes the types that the schema will be built of strict; to be called before it is built. */
    static void install() {
        var strict = new HashMap<String, GraphQLScalarType>();
        for (var known : List.copyOf(GraphQLScalarTypes.getScalarMap().entrySet())) {
            var scalar = known.getValue();
            var rule = RULES.get(scalar.getName());
            if (rule != null && !(scalar.getCoercing() instanceof StrictCoercing)) {
                GraphQLScalarTypes.registerCustomScalar(scalar.getName(), known.getKey(),
                        strict.computeIfAbsent(scalar.getName(), name -> scalar.transform(
                                type -> type.coercing(new StrictCoercing(name, rule, scalar.getCoercing())))));
            }
        }
    }

    /** A number, or its numeral in a string, in which a client keeps digits that its own numbers would lose. */
    private static boolean isNumeral(Object value, Predicate<Number> allowed) {
        if (value instanceof String text && text.length() <= 2 * MOST_DIGITS) {
            try {
                return allowed.test(new BigDecimal(text));
            } catch (NumberFormatException e) {
                return false;
            }
        }
        return value instanceof Number number && allowed.test(number);
    }

    private static boolean isWhole(Number number, int bits) {
        var value = decimal(number);
        return isOrdinary(value) && value.stripTrailingZeros().scale() <= 0 && value.toBigInteger().bitLength() < bits;
    }

    private static boolean isOrdinary(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal
                : number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(number.toString());
    }

    private static boolean isTime(IntSupplier year) {
        try {
            var read = year.getAsInt();
            return read >= 1 && read <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
