package dev.lodestar.catalogue.value;

import org.eclipse.microprofile.graphql.Description;

/** How often an amount of money is due or earned. */
@Description("How often an amount of money is due or earned.")
public enum MoneyPeriod {
    @Description("Once.")
    ONCE("in all"),
    @Description("Every month.")
    MONTH("a month"),
    @Description("Every quarter.")
    QUARTER("a quarter"),
    @Description("Every year.")
    YEAR("a year");

    private final String words;

    MoneyPeriod(String words) {
        this.words = words;
    }

    /** "a year", to be put behind an amount. */
    public String words() {
        return words;
    }
}
