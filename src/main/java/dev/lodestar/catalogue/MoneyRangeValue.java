package dev.lodestar.catalogue;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

import dev.lodestar.catalogue.value.Bounds;
import dev.lodestar.catalogue.value.MoneyPeriod;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/**
 * Amounts of one currency in minor units (10 million USD are 1,000,000,000 cents), once or per period; both ends
 * included, an end that is null is open, none is below zero.
 */
@DefaultNonNull
@Description("Amounts of money in minor units of one currency, from a least to a greatest, both included.")
public record MoneyRangeValue(
        @Nullable @Description("The least amount in minor units, such as cents, or null when open.") Long minMinor,
        @Nullable @Description("The greatest amount in minor units, such as cents, or null when open.") Long maxMinor,
        @Description("The currency by its ISO 4217 code, such as USD.") String currency,
        @Description("How often the amount is due or earned.") MoneyPeriod period)
        implements
            AttributeValue {

    public MoneyRangeValue {
        notNegative("minMinor", minMinor);
        notNegative("maxMinor", maxMinor);
        Bounds.check("minMinor", minMinor, "maxMinor", maxMinor);
        currency = known(currency).getCurrencyCode();
        if (period == null) {
            throw new InvalidValue("period", "The period is missing; say whether the amount is once or per year.");
        }
    }

    /** Whether an amount in minor units of the same currency and period lies in the range. */
    public boolean contains(long minor) {
        return Bounds.contain(minMinor, maxMinor, minor);
    }

    @Override
    public String display() {
        return currency + " " + Bounds.display(minMinor, maxMinor, this::words)
                + (period == MoneyPeriod.ONCE ? "" : " " + period.words());
    }

    private String words(long minor) {
        int digits = Math.max(0, known(currency).getDefaultFractionDigits());
        var amount = BigDecimal.valueOf(minor, digits).stripTrailingZeros();
        var millions = amount.movePointLeft(6).stripTrailingZeros();
        if (millions.compareTo(BigDecimal.ONE) >= 0 && millions.scale() <= 2) {
            return grouped(millions, 0) + " million";
        }
        return grouped(amount, amount.scale() > 0 ? digits : 0);
    }

    private static String grouped(BigDecimal number, int leastDigits) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(leastDigits);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    private static void notNegative(String field, @Nullable Long minor) {
        if (minor != null && minor < 0) {
            throw new InvalidValue(field, "The amount is below zero; give zero or more.");
        }
    }

    private static Currency known(String code) {
        if (code != null && code.matches("[A-Z]{3}")) {
            for (var currency : Currency.getAvailableCurrencies()) {
                if (currency.getCurrencyCode().equals(code)) {
                    return currency;
                }
            }
        }
        throw new InvalidValue("currency",
                "There is no currency “" + code + "”; give an ISO 4217 code such as USD, EUR or GBP.");
    }
}
